import type {AwsClient} from 'aws4fetch'
import {problem, type Attempt} from '../../finding/result.ts'

/** A bucket of S3 or of a server that speaks as S3 does, and who asks. */
export type S3Place = {
  /** signs requests and sends them; it tries again where the server is busy */
  readonly client: Pick<AwsClient, 'fetch'>
  /** address of the folder in the bucket, with `/` at its end */
  readonly base: string
}

/** Variables of the environment, as all programs for S3 read them. */
export type S3Environment = Readonly<Record<string, string | undefined>>

/** Whether the place of a cache is a bucket and not a folder. */
export const isS3Address = (place: string): boolean => place.startsWith('s3://')

const address = /^s3:\/\/(?<bucket>[a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(?<prefix>[\w./-]*))?$/u
const usualRegion = 'us-east-1'
// A server that is busy for longer is taken for one that does not answer.
const patience = {retries: 4, initRetryMs: 100}

/**
 * The bucket at an address such as `s3://bucket/prefix`.
 *
 * @param environment `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN` of a role, `AWS_REGION`, and
 *   `AWS_ENDPOINT_URL_S3` or `AWS_ENDPOINT_URL` of a server that is not Amazon's
 */
export async function s3Place(
  place: string,
  environment: S3Environment,
): Promise<Attempt<S3Place>> {
  const {bucket, prefix = ''} = address.exec(place)?.groups ?? {} // another address
  if (bucket === undefined)
    return problem(`--cache takes a folder, or an address such as s3://bucket/prefix, not ${place}`)
  const accessKeyId = environment['AWS_ACCESS_KEY_ID']
  const secretAccessKey = environment['AWS_SECRET_ACCESS_KEY']
  if (!accessKeyId || !secretAccessKey)
    return problem(
      `For ${place} set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment`,
    )
  const {AwsClient: Client} = await import('aws4fetch')
  const sessionToken = environment['AWS_SESSION_TOKEN']
  const region = regionIn(environment)
  const client = new Client({
    accessKeyId,
    secretAccessKey,
    service: 's3',
    region,
    ...patience,
    ...(sessionToken ? {sessionToken} : {}),
  })
  const folder = prefix.replace(/\/*$/u, '')
  const root = bucketAddress(bucket, region, environment)
  return {ok: true, value: {client, base: folder === '' ? `${root}/` : `${root}/${folder}/`}}
}

const regionIn = (environment: S3Environment): string =>
  environment['AWS_REGION'] ?? environment['AWS_DEFAULT_REGION'] ?? usualRegion // as Amazon's programs do

/** Amazon has a host for each bucket; other servers have one host, and the bucket in the path. */
function bucketAddress(bucket: string, region: string, environment: S3Environment): string {
  const server = environment['AWS_ENDPOINT_URL_S3'] ?? environment['AWS_ENDPOINT_URL']
  if (server) return `${server.replace(/\/*$/u, '')}/${bucket}`
  // The certificate of Amazon is for names without a full stop.
  return bucket.includes('.')
    ? `https://s3.${region}.amazonaws.com/${bucket}`
    : `https://${bucket}.s3.${region}.amazonaws.com`
}
