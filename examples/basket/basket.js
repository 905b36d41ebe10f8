const search = document.querySelector('idn-converter');
const list = document.querySelector('ul');

/** What was chosen, by the ACE form of the name: that is what is ordered. */
const basket = new Map();

search.addEventListener('idn-choice', ({ domain, tld, selected }) => {
  if (selected) basket.set(domain.ascii, { name: domain.unicode, tld });
  else basket.delete(domain.ascii);
  show();
});

function show() {
  list.replaceChildren(...Array.from(basket, ([code, { name, tld }]) => showItem(code, name, tld)));
}

function showItem(code, name, tld) {
  const item = document.createElement('li');
  const field = Object.assign(document.createElement('input'), { type: 'hidden', name: 'domain', value: code });
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: `Ta bort ${name}` });
  button.addEventListener('click', () => {
    basket.delete(code);
    // its row may be on the screen still; that fires no event
    if (search.choices.some(({ domain }) => domain.ascii === code)) search.choose(tld, false);
    show();
    search.focus();
  });
  item.append(name, field, ' ', button);
  return item;
}
