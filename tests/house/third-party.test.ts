import { expect, it } from 'vitest';
import { bothBuilds } from './built.ts';
import { textOf } from './project.ts';

/** `dependencies` are the packages that end up in a script of the extension; all others are for building and testing. */
const shipped = Object.keys(JSON.parse(textOf('package.json')).dependencies);

it.each(bothBuilds())('the build for $kind names the licence of every package in it', (build) => {
  const notices = build.read('third-party.txt').toString();
  expect(shipped.filter((name) => !notices.includes(name))).toEqual([]);
  expect(notices).toContain('Permission is hereby granted, free of charge');
  expect(notices).toContain('Mozilla Public License 2.0');
});
