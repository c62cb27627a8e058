/** Rules against requests that an untrusted server directs into the local network (SSRF). */
import { lookup as resolveName } from 'node:dns'
import { BlockList, isIPv4, isIPv6, type LookupFunction } from 'node:net'
import { UserError } from '../user-error.ts'

/** Returns whether a host name or IP address is not on the public internet. Does not resolve names. */
export function isLocalHost(hostname: string): boolean {
  const name = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  return name === 'localhost' || name.endsWith('.localhost') || isLocalAddress(name)
}

/** Returns whether an address is not on the public internet; false for a name. */
function isLocalAddress(address: string): boolean {
  if (isIPv4(address)) return localAddresses.check(address, 'ipv4')
  if (!isIPv6(address)) return false
  const embeddedAddress = translatedAddress(address)
  return embeddedAddress === undefined
    ? localAddresses.check(address, 'ipv6')
    : localAddresses.check(embeddedAddress, 'ipv4')
}

/**
 * Networks that are not on the public internet. `BlockList` also matches IPv4-mapped IPv6 addresses. 192.0.0.192 and
 * 168.63.129.16 are the metadata services of Oracle and Azure.
 * Sources: IANA special-purpose address registries; RFC 3879 (site-local).
 */
const localAddresses = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  localAddresses.addSubnet(network, prefix, 'ipv4')
}
for (const [network, prefix] of [
  ['::', 96],
  ['64:ff9b:1::', 48],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const) {
  localAddresses.addSubnet(network, prefix, 'ipv6')
}

/** Networks whose addresses contain an IPv4 address: 6to4 after 2 bytes, NAT64 (also used by DNS64) after 12. */
const translatedNetworks = [
  { network: createBlockList('2002::', 16), group: 1 },
  { network: createBlockList('64:ff9b::', 96), group: 6 },
]

function createBlockList(address: string, prefix: number): BlockList {
  const list = new BlockList()
  list.addSubnet(address, prefix, 'ipv6')
  return list
}

function translatedAddress(address: string): string | undefined {
  const translatedNetwork = translatedNetworks.find(({ network }) => network.check(address, 'ipv6'))
  if (translatedNetwork === undefined) return undefined
  const [high = 0, low = 0] = addressGroups(address).slice(translatedNetwork.group)
  return [high >> 8, high & 0xff, low >> 8, low & 0xff].join('.')
}

/** Returns the eight groups of an IPv6 address. `URL` writes an IPv4 address at its end in hexadecimal. */
function addressGroups(address: string): number[] {
  const [front = '', back] = new URL(`http://[${address.replace(/%.*/s, '')}]`).hostname
    .slice(1, -1)
    .split('::')
  const parse = (text: string) =>
    text === '' ? [] : text.split(':').map(group => Number.parseInt(group, 16))
  const [before, after] = [parse(front), parse(back ?? '')]
  return [...before, ...new Array<number>(8 - before.length - after.length).fill(0), ...after]
}

/**
 * Returns a function that resolves host names for a connection. It rejects a name that resolves to a local address, unless
 * the host that referred to it is also local. Because the connection uses the checked addresses, a name whose address
 * changes after the check cannot bypass it.
 */
export function publicLookup(referrer: string, resolve = resolveName): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, [])
      const response = () => {
        const [firstAddress] = addresses
        if (options.all === true || firstAddress === undefined) callback(null, addresses)
        else callback(null, firstAddress.address, firstAddress.family)
      }
      const localEntry = addresses.find(({ address }) => isLocalAddress(address))
      if (localEntry === undefined) return response()
      resolve(referrer, { all: true }, (failure, referrerAddresses) => {
        if (failure === null && referrerAddresses.some(({ address }) => isLocalAddress(address)))
          return response()
        callback(
          new UserError(
            'redirect-rejected',
            `${referrer} refers to ${hostname}, whose address ${localEntry.address} in the local network is not allowed: report this to the operator of ${referrer}`,
          ),
          [],
        )
      })
    })
  }
}

/** Returns the rejection that caused a request to fail, if any. */
export function findRejection(error: unknown): UserError | undefined {
  const { cause } = error instanceof Object ? (error as { readonly cause?: unknown }) : {}
  return [error, cause].find(
    (item): item is UserError => item instanceof UserError && item.kind === 'redirect-rejected',
  )
}
