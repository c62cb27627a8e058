import type { ServerResponse } from 'node:http'

/** The pod quota is soft: a hub over it still counts as healthy. */
export function answerHealth(response: ServerResponse, ailing: readonly string[]): void {
  const checks = ['Docker registry', 'JupyterHub API'].map(service => ({
    service,
    ok: !ailing.includes(service),
  }))
  const ok = checks.every(check => check.ok)
  const isFull = ailing.includes('Pod quota')
  const pods = { total_pods: isFull ? 201 : 12, build_pods: 2, user_pods: isFull ? 199 : 10, quota: 200 }
  response.writeHead(ok ? 200 : 503, { 'content-type': 'application/json; charset=UTF-8' })
  response.end(JSON.stringify({ ok, checks: [...checks, { service: 'Pod quota', ...pods, ok: !isFull }] }))
}
