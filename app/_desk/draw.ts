/**
 * Draws the share pictures of a build while that goes on: it starts this process, hands it the content it has checked, and
 * is told which files they are in. Apart, so that it can be given what time the pages leave over.
 */
import { setImmediate } from 'node:timers/promises';
import { readClock } from '../_content/clock';
import { handedOver } from '../_content/handed-over';
import { makeEdition } from '../_content/make-edition';
import { drawSharePictures } from '../_export/share-pictures';
import { site } from '../_site/site';
import { isDiskFull } from './place';

const [content = '', cache = ''] = process.argv.slice(2);
// Nobody waits for pictures of a build that has ended; one that ended before this one listened is noticed a moment later.
process.once('disconnect', () => process.exit());
await setImmediate();
if (!process.connected) process.exit();
try {
  const edition = makeEdition(handedOver(content), { clock: readClock().clock, timeZone: site.timeZone });
  const pictures = await drawSharePictures(edition, cache);
  const { user, system } = process.cpuUsage();
  // A long list takes a moment to be sent: one that leaves before that has said nothing.
  await new Promise<unknown>((sent) => process.send?.({ ...pictures, seconds: (user + system) / 1e6 }, sent));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  if (isDiskFull(error)) console.error('The disk is full: make room, and build again.');
  process.exitCode = 1;
}
process.disconnect();
