/** The sample sources, by name. */
export const SEEDS = [
  '000_06aca6667d54a0b1.txt',
  '001_ef83a25cf61680ef.txt',
  '002_90f24d59b8c7160c.txt',
  '003_0d9dec0f2dc91fb3.txt',
  '004_e6dcde85e05871a2.txt',
] as const;
