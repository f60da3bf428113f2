import { type GoldStory, readStories } from './read-stories.ts';

/**
 * Short reports of sport, business, local news and culture in which people of politics come by; a file has the name of its language.
 * Chinese in traditional characters is Chinese.
 */
export const WIRE: readonly GoldStory[] = readStories(new URL('wire/', import.meta.url), (file) =>
  file.replace('-Hant', ''),
);
