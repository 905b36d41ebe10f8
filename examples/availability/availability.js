const converter = document.querySelector('idn-converter');

/** What this throws, a network that is gone for example, is reported, and the name is one of which nothing is known. */
converter.availability = async (domain, { signal }) => {
  const response = await fetch(`available?domain=${encodeURIComponent(domain)}`, { signal });
  return response.ok ? response.json() : 'unknown';
};
