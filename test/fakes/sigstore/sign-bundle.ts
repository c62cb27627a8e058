/** Signs the statement on standard input and prints the bundle: in a process, since Jest's has other sockets. */
import { text } from 'node:stream/consumers'
import { signStatement } from '../../../src/sigstore/sign-statement.ts'

const { statement, token, instance } = JSON.parse(await text(process.stdin))
process.stdout.write(JSON.stringify(await signStatement(statement, token, instance)))
