/**
 * Program that signs the statement on standard input and prints the bundle. It needs its own process, because Jest
 * replaces sockets.
 */
import { text } from 'node:stream/consumers'
import { signStatement } from '../../../src/sigstore/sign-statement.ts'

const { statement, token, instance } = JSON.parse(await text(process.stdin))
process.stdout.write(JSON.stringify(await signStatement(statement, token, instance)))
