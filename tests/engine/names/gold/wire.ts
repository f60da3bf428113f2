import { type GoldStory, readStories } from './read-stories.ts';

/**
 * Short reports of sport, business, local news and culture in which people of politics come by; a file has the name of its language.
 * Chinese in traditional characters is Chinese.
 */
export const WIRE: readonly GoldStory[] = readReports('wire/');

/** Drawn to be held out; rules of later hours have words of them ("国安", "カープ"), which whoever wrote both may have remembered. */
const REMEMBERED: ReadonlySet<string> = new Set(['ja-01', 'zh-01', 'zh-03']);

/** First paragraphs of reports as agencies and broadcasters wrote them from 2014 to 2026, politics and what stands beside it. */
export const LEADS: readonly GoldStory[] = readReports('leads/', REMEMBERED);

/** Sport, business, culture, obituaries, headlines, captions and live lines in which people of politics come by. */
export const PASSING: readonly GoldStory[] = readReports('passing/');

/**
 * Two ordinary sentences each, by turns: in the first a name of ours is somebody's or something's else, in the second it is ours. Single
 * sentences, so that the page's other names say nothing.
 */
export const BEARERS: readonly GoldStory[] = readReports('bearers/');

/**
 * Pages of a newspaper each, written and annotated by two who had read no rule. Rules were made by the errors of all of them, so
 * nothing here is held out.
 */
export const PAPERS: readonly GoldStory[] = readStories(new URL('papers/', import.meta.url), (file) =>
  file.replace('-Hant', ''),
).map(({ page, text }) => ({ page: { ...page, half: 'tuning' }, text }));

/**
 * Articles of a news site each, by one who had read no rule and no other gold. The halves are folders: the errors of every second text were
 * looked at once the annotations were whole, those of the others never.
 */
export const DAILIES: readonly GoldStory[] = (['tuning', 'heldOut'] as const).flatMap((half) =>
  readReports(half === 'tuning' ? 'dailies/tuning/' : 'dailies/held-out/').map(({ page, text }) => ({
    page: { ...page, id: `${half}-${page.id}`, half },
    text,
  })),
);

/** Single sentences of ten languages: `traps` that name none of ours, and `hard` forms of those that do. A file is no language here. */
export const SENTENCES: readonly GoldStory[] = readReports('sentences/');

function readReports(folder: string, lookedAt?: ReadonlySet<string>): GoldStory[] {
  return readStories(new URL(folder, import.meta.url), (file) => file.replace('-Hant', ''), lookedAt);
}
