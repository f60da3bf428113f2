import { defineBackground } from 'wxt/utils/define-background';
import { markStyle } from '../../src/marking/mark-style.ts';
import { startService } from '../../src/service/start-service.ts';
import { dateLabel } from '../../src/ui/date-label.ts';

export default defineBackground(() => {
  // The background has no end of its own: the browser stops it.
  startService(new AbortController().signal, { markStyle, dateLabel });
});
