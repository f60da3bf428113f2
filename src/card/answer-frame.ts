import { answerBackground } from '../messaging/answer-background.ts';
import type { CardController } from './controller.ts';

/** Answers what the frames of the cards say to their host and ask of it, as long as a card may be open. */
export function answerFrame(card: Pick<CardController, 'signal' | 'hostCommand' | 'vouch'>): void {
  answerBackground(card.signal, {
    'host.command': ({ nonce, command }) => card.hostCommand(nonce, command),
    'host.vouch': ({ nonce, write }) => card.vouch(nonce, write),
  });
}
