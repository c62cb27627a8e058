/** Certificate authority for tests, trusted only by clients that receive its file. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './command.ts'

export interface CertificateFiles {
  readonly key: string
  readonly certificate: string
}

export interface CertificateAuthority {
  /** PEM file, in the format of `NODE_EXTRA_CA_CERTS` and Docker's `ca.crt`. */
  readonly file: string
  /** Creates a key and a certificate for a server with these names. */
  issue(names: readonly string[]): Promise<CertificateFiles>
  remove(): Promise<void>
}

const keyOptions = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']

/** Creates a key and a self-signed certificate. */
export async function makeSelfSignedCertificate(folder: string, name: string): Promise<CertificateFiles> {
  const files = filesIn(folder, name)
  await openssl([...outputOptions(files), '-subj', `/CN=${name}`])
  return files
}

export async function makeCertificateAuthority(): Promise<CertificateAuthority> {
  const folder = await mkdtemp(join(tmpdir(), 'certificates-'))
  const authority = await makeSelfSignedCertificate(folder, 'authority.test')
  return {
    file: authority.certificate,
    issue: async names => {
      const [firstName = ''] = names
      const files = filesIn(folder, firstName)
      const extensions = [
        `subjectAltName=${names.map(name => `DNS:${name}`).join(',')}`,
        'basicConstraints=critical,CA:false',
      ].flatMap(extension => ['-addext', extension])
      const signer = ['-CA', authority.certificate, '-CAkey', authority.key]
      await openssl([...outputOptions(files), ...signer, '-subj', `/CN=${firstName}`, ...extensions])
      return files
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

const filesIn = (folder: string, name: string): CertificateFiles => ({
  key: join(folder, `${name}.key`),
  certificate: join(folder, `${name}.crt`),
})

const outputOptions = ({ key, certificate }: CertificateFiles) => ['-keyout', key, '-out', certificate]

const openssl = (options: readonly string[]) =>
  run('openssl', ['req', '-x509', ...keyOptions, '-days', '2', ...options], { env: process.env })
