// Loaded before everything else, so that a test can ask the page afterwards what its policy refused.
window.violations = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, sample }) =>
  window.violations.push(`${violatedDirective}: ${sample} (${sourceFile})`),
);
