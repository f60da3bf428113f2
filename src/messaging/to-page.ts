import type { PageEntity } from '../model/page-facts.ts';
import { message, Nothing } from './message.ts';

/** What the background asks of the script that reads every page. Apart from the other, because it rides on every page. */
export const toPage = {
  /** Whom the page names, most named first. */
  'page.names': message<readonly PageEntity[]>()(['background'], Nothing),
} as const;
