/** `npm run keys`: makes a pair of keys for signing editions, and says where each of them goes. */
import { generateKeyPairSync } from 'node:crypto';
import { publicText } from '../_export/integrity';

const { privateKey } = generateKeyPairSync('ed25519');
const secret = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');

console.log(`Public: write it into app/_site/settings.json, as "signingKey". The about page then shows it.

  ${publicText(privateKey)}

Secret: give it to whoever builds, as the environment variable TALLY_SIGNING_KEY, and to nobody else. On GitHub it is a
secret of the repository. It belongs in no file of the project, and can't be shown again.

  ${secret}`);
