import fc from 'fast-check';

// The same texts in every run, so that a red build tells of its change; `npm run fuzz` looks for new ones.
fc.configureGlobal({ seed: 5 });
