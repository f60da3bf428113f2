import { bundledPack } from '../../../src/cli/corpus-files.ts';
import { joinerOf } from '../../../src/kb/join-events.ts';
import { withoutArticles } from '../../../src/kb/without-articles.ts';

/**
 * Prints how well a single article joins the events of all others: `node tests/engine/grouping/print-joins.ts`. Every fourth
 * article is taken out of the knowledge base, and each of its reports asks for its event; the corpus says what is right.
 */

const EVERY = 4;

const pack = bundledPack();
let [right, wrong, missed, alone] = [0, 0, 0, 0];
for (const article of pack.articles.filter((_, index) => index % EVERY === 0)) {
  const rest = withoutArticles(pack, [article.id]);
  const known = new Set(rest.events.map(({ id }) => id));
  const join = joinerOf(rest);
  for (const { id, reports } of pack.events)
    for (const report of reports.filter((own) => own.article === article.id)) {
      const { joined } = join({ key: `${article.id}#0`, report, published: article.published });
      if (joined?.event === id) right++;
      else if (joined !== undefined) wrong++;
      else if (known.has(id)) missed++;
      else alone++;
    }
}
console.log(
  [
    `joined rightly ${right}, wrongly ${wrong}, not joined ${missed}, rightly alone ${alone}`,
    `precision ${(right / (right + wrong)).toFixed(3)}`,
    `recall ${(right / (right + missed + wrong)).toFixed(3)} at least`,
  ].join(' | '),
);
