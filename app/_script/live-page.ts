/** The script of pages that can change while they are open, beside that of every page. */
import { keepLive } from './live';
import { findPlace } from './place';

findPlace();
keepLive();
