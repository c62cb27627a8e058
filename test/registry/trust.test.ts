import { expect, test } from '@jest/globals'
import { mayReceiveCredentials, referrer, targetProblem } from '../../src/registry/trust.ts'

test.each([
  ['https://registry-1.docker.io', 'https://auth.docker.io/token', true],
  ['https://ghcr.io', 'https://ghcr.io/token', true],
  ['https://ghcr.io', 'https://ghcr.io:8443/token', true],
  ['https://ghcr.io', 'http://ghcr.io/token', false],
  ['https://ghcr.io', 'https://evil.io/token', false],
  ['https://ghcr.io', 'https://ghcr.io.evil.net/token', false],
  ['https://ghcr.io', 'https://evilghcr.io/token', false],
  ['https://registry.gitlab.com', 'https://gitlab.com/jwt/auth', true],
  ['https://registry.gitlab.com', 'https://evilgitlab.com/jwt/auth', false],
  ['https://registry.example.org', 'https://auth.example.org/token', true],
  ['https://registry.example.org', 'https://deep.below.example.org/token', false],
  // Different tenants of one provider have different owners.
  ['https://mine.azurecr.io', 'https://yours.azurecr.io/token', false],
  ['https://mine.azurecr.io', 'https://mine.azurecr.io/token', true],
  ['https://1.dkr.ecr.eu-west-1.amazonaws.com', 'https://2.dkr.ecr.eu-west-1.amazonaws.com/', false],
  ['https://science.ac.uk', 'https://evil.ac.uk/token', false],
  ['https://science.co.uk', 'https://co.uk/token', false],
  ['https://registry.science.ac.uk', 'https://auth.science.ac.uk/token', true],
  ['https://10.0.0.5:5000', 'https://10.0.0.6/token', false],
  ['https://10.0.0.5:5000', 'https://11.0.0.5:5000/token', false],
  ['https://10.0.0.5:5000', 'https://10.0.0.5:5001/token', true],
  ['http://127.0.0.1:5000', 'http://127.0.0.1:5001/token', true],
  ['http://localhost:5000', 'https://auth.example.org/token', false],
])('returns whether credentials for %s can be sent to %s: %p', (origin, realm, isAllowed) => {
  expect(mayReceiveCredentials(new URL(realm), origin)).toBe(isAllowed)
})

test.each([
  ['https://ghcr.io', 'https://pkg-containers.githubusercontent.com/x', true],
  ['https://ghcr.io', 'http://ghcr.io/x', false],
  ['https://ghcr.io', 'https://[fe80::1]/x', false],
  ['https://ghcr.io', 'https://[::ffff:10.0.0.1]/x', false],
  ['https://ghcr.io', 'https://[64:ff9b::a00:1]/x', false],
  ['https://ghcr.io', 'https://[2606:50c0::1]/x', true],
  ['https://ghcr.io', 'https://0/x', false],
  ['https://ghcr.io', 'https://0x7f.1/x', false],
  ['https://ghcr.io', 'https://100.64.1.1/x', false],
  ['https://ghcr.io', 'https://172.31.255.255/x', false],
  ['https://ghcr.io', 'https://172.32.0.1/x', true],
  ['https://ghcr.io', 'https://api.localhost/x', false],
  ['https://ghcr.io', 'https://localhost./x', false],
  ['https://ghcr.io', 'https://127.0.0.1./x', false],
  ['https://ghcr.io', 'https://192.0.0.192/x', false],
  ['https://ghcr.io', 'https://168.63.129.16/x', false],
  ['https://ghcr.io', 'https://168.63.129.17/x', true],
  ['https://ghcr.io', 'https://[2002:a00:1::]/x', false],
  ['https://ghcr.io', 'https://[2002:808:808::1]/x', true],
  ['https://ghcr.io', 'https://[64:ff9b::169.254.169.254]/x', false],
  ['https://ghcr.io', 'https://[64:ff9b::8.8.8.8]/x', true],
  ['https://ghcr.io', 'https://[64:ff9b:1::1]/x', false],
  ['https://ghcr.io', 'https://[fec0::1]/x', false],
  ['https://ghcr.io', 'https://[::10.0.0.1]/x', false],
  ['https://10.0.0.5:5000', 'https://10.0.0.6/x', true],
  ['http://127.0.0.1:5000', 'http://127.0.0.1:9000/x', true],
])('returns whether %s can redirect to %s: %p', (origin, target, isAllowed) => {
  expect(targetProblem(new URL(target), origin) === undefined).toBe(isAllowed)
})

test.each([
  ['https://user@storage.example/', 'a URL with a username in it'],
  ['https://:secret@storage.example/', 'a URL with a username in it'],
  ['ftp://storage.example/', 'a URL with the scheme "ftp:"'],
  ['http://storage.example:81/', 'plain HTTP at storage.example:81'],
  ['https://10.0.0.1:444/', 'the local network address 10.0.0.1:444'],
])('describes the problem of the target %s', (target, problem) => {
  expect(targetProblem(new URL(target), 'https://ghcr.io')).toBe(problem)
})

test.each([
  ['https://ghcr.io', 'https://storage.example/x', 'ghcr.io'],
  ['https://ghcr.io', 'https://ghcr.io:8443/x', undefined],
  ['https://10.0.0.5:5000', 'https://storage.example/x', undefined],
])('returns the host that must not refer to local addresses: %s refers to %s', (origin, target, host) => {
  expect(referrer(new URL(target), origin)).toBe(host)
})

test.each(['azurecr.io', 'cloudsmith.io', 'co.uk', 'gov.au', 'org'])(
  'sends no credentials to other subdomains of %s',
  provider => {
    const realm = new URL(`https://other.${provider}/token`)
    expect(mayReceiveCredentials(realm, `https://mine.${provider}`)).toBe(false)
  },
)

test.each(['co.example', 'mycom.au'])('sends the credentials to another subdomain of %s', domain => {
  expect(mayReceiveCredentials(new URL(`https://auth.${domain}/`), `https://registry.${domain}`)).toBe(true)
})
