/* A live blog: a post is put on top every 100 ms, twenty in all; the last ones stand in a list that is replaced as a whole. */
const POSTS = [
  'Xi Jinping arrives at the great palace. The guard of honour stands in the cold.',
  'The doors are closed; the talks are said to have begun.',
  'Vladimir Putin speaks of long and good neighbourhood.',
  'A short pause. Tea is carried in.',
  'Dmitry Peskov tells the press hall that no questions will be taken before five.',
  'Both delegations are at the table now, and Wang Yi sits to the right of his president.',
  'Outside it has begun to snow.',
];
const posts = document.getElementById('posts');
let count = 0;
const timer = setInterval(() => {
  const post = document.createElement('p');
  post.textContent = POSTS[count % POSTS.length];
  posts.prepend(post);
  count += 1;
  if (count === 10) replaceAll();
  if (count === 20) {
    clearInterval(timer);
    document.documentElement.dataset.live = 'done';
  }
}, 100);

/** What a framework does when it renders anew: the same words in new nodes. */
function replaceAll() {
  const words = [...posts.children].map((post) => post.textContent);
  posts.replaceChildren(
    ...words.map((text) => {
      const post = document.createElement('p');
      post.append(document.createTextNode(text));
      return post;
    }),
  );
}
