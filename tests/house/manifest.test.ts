import { describe, expect, it } from 'vitest';
import { bothBuilds } from './built.ts';

describe.each(bothBuilds())('the manifest for $kind', ({ kind, files, manifest, read }) => {
  it('asks for no more than the README explains', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual([
      'storage',
      'scripting',
      'contextMenus',
      ...(kind === 'chrome' ? ['sidePanel'] : []),
    ]);
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('lets the pages of the extension reach no network', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    const sources = policy.split(';').flatMap((directive) => directive.trim().split(' ').slice(1));
    expect(new Set(sources)).toEqual(new Set(["'none'", "'self'"]));
  });

  it('shows pages nothing but the card', () => {
    const [shown, ...others] = manifest.web_accessible_resources;
    expect(others).toEqual([]);
    expect(shown.resources).toEqual(['card.html']);
    expect(shown.use_dynamic_url).toBe(kind === 'chrome' ? true : undefined);
  });

  it('puts its script into every page, and no style', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0]).toMatchObject({ all_frames: true, run_at: 'document_idle' });
    expect(manifest.content_scripts[0].css).toBeUndefined();
  });

  it('opens no panel that nobody asked for', () => {
    if (kind === 'firefox') expect(manifest.sidebar_action.open_at_install).toBe(false);
  });

  it('says for which browsers it is', () => {
    if (kind === 'chrome') expect(manifest.minimum_chrome_version).toBe('144');
    else {
      const { gecko, gecko_android } = manifest.browser_specific_settings;
      expect(gecko.strict_min_version).toBe('142.0');
      expect(gecko_android.strict_min_version).toBe('142.0');
      expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
    }
  });

  it('names files that are there', () => {
    const named: string[] = [
      ...Object.values<string>(manifest.icons),
      ...manifest.content_scripts.flatMap((script: { js: string[] }) => script.js),
      ...manifest.web_accessible_resources.flatMap((shown: { resources: string[] }) => shown.resources),
      manifest.action.default_popup,
      kind === 'chrome' ? manifest.side_panel.default_path : manifest.sidebar_action.default_panel,
      ...(manifest.background.scripts ?? [manifest.background.service_worker]),
    ];
    expect(named.filter((path) => !files.includes(path))).toEqual([]);
  });

  it('takes its words from the messages', () => {
    const messages = JSON.parse(read(`_locales/${manifest.default_locale}/messages.json`).toString());
    const keys = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
    expect(keys).toEqual(expect.arrayContaining(['extension_name', 'extension_description', 'command_open']));
    expect(keys.filter((key) => key === undefined || !(key in messages))).toEqual([]);
  });

  it('has pages without inline scripts, which the policy would stop', () => {
    const pages = files.filter((path) => path.endsWith('.html'));
    const inline = pages.filter((path) =>
      /<script(?![^>]*\bsrc=)[^>]*>|\son\w+=|\sstyle=|<style/i.test(read(path).toString()),
    );
    expect(inline).toEqual([]);
  });
});
