import type { ServerResponse } from 'node:http'

/** Responds with the state of each service. The pod quota is soft: a hub over its quota is healthy. */
export function respondToHealthCheck(response: ServerResponse, unhealthyServices: readonly string[]): void {
  const checks = ['Docker registry', 'JupyterHub API'].map(service => ({
    service,
    ok: !unhealthyServices.includes(service),
  }))
  const ok = checks.every(check => check.ok)
  const isFull = unhealthyServices.includes('Pod quota')
  const pods = { total_pods: isFull ? 201 : 12, build_pods: 2, user_pods: isFull ? 199 : 10, quota: 200 }
  response.writeHead(ok ? 200 : 503, { 'content-type': 'application/json; charset=UTF-8' })
  response.end(JSON.stringify({ ok, checks: [...checks, { service: 'Pod quota', ...pods, ok: !isFull }] }))
}
