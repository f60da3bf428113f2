/** Where the bundled corpus lies, relative to the project. */
export const CORPUS_FOLDER = 'assets/corpus';
