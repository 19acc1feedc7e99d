/** The script of pages that can change while they are open, beside that of every page. */
import { keepLive, upToDate } from './live';
import { findPlace } from './place';
import { say } from './say';

if (findPlace()) say(upToDate);
keepLive();
