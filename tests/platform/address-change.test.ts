import { expect, test, vi } from 'vitest';
import { onAddressChange } from '../../src/platform/address-change.ts';

/** A window in which a page takes addresses, and how often that was told. */
function applicationAt(href: string) {
  const navigation = new EventTarget();
  const location = { href };
  const told = vi.fn();
  onAddressChange({ navigation, location } as unknown as Window, told);
  const take = (next: string): void => {
    location.href = next;
    navigation.dispatchEvent(new Event('currententrychange'));
  };
  return { take, told };
}

test('tells of another address, and of the way back', () => {
  const { take, told } = applicationAt('https://news.example/one');
  take('https://news.example/two');
  take('https://news.example/one');
  expect(told).toHaveBeenCalledTimes(2);
});

test('tells nothing of the same address taken anew, or of a place in the same page: applications do so as one scrolls', () => {
  const { take, told } = applicationAt('https://news.example/one?page=1');
  take('https://news.example/one?page=1');
  take('https://news.example/one?page=1#comments');
  expect(told).not.toHaveBeenCalled();
  take('https://news.example/one?page=2#comments');
  expect(told).toHaveBeenCalledTimes(1);
});

test('tells of each way back and forward where the browser tells of nothing else', () => {
  const view = Object.assign(new EventTarget(), { location: { href: 'https://news.example/one' } });
  const told = vi.fn();
  onAddressChange(view as unknown as Window, told);
  // The page had pushed another address, of which nobody told, and what is silent was read there.
  view.dispatchEvent(new Event('popstate'));
  expect(told).toHaveBeenCalledTimes(1);
});
