import { defineConfig } from 'wxt';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'assets/shipped',
  manifest: { name: 'Backstory' },
});
