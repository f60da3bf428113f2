import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeHandle } from '../page/page-handle.ts';
import { answerPointer } from './answer-pointer.ts';

/**
 * The second content script: pointer, shortcut and card. The background puts it into a frame that has turned out to name
 * somebody, so that every other page is spared half of our code.
 */
export default defineUnlistedScript(() => {
  const page = takeHandle();
  if (page) answerPointer(document, page);
});
