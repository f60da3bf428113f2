import type { PageEntity } from '../model/page-facts.ts';
import type { OwnMessage } from './message.ts';

/** What the background asks of the script that reads every page. */
export interface ToPage {
  /** Whom the page names, most named first. */
  'page.names': OwnMessage<object, readonly PageEntity[]>;
}
