/** Said to a sender that asks for what it may not have, or asks in a shape that is none. */
export const REFUSED = 'Backstory refused a message that was not in order.';

/** Said where a bug of ours is all there is to answer. */
export const BROKEN = 'Something went wrong inside Backstory. The console of the extension says what.';

/** Said where a message could not be delivered twice in a row. */
export const UNREACHABLE = 'Backstory was just updated or stopped. Reload this page to go on.';
