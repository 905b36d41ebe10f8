const pair = document.querySelector('idn-pair');
const domain = document.querySelector('[name=domain]');
const send = document.querySelector('form > button');

pair.addEventListener('idn-pair', show);
show();

/** What is sent is the code of the domain, also where the customer wrote www. before it. */
function show() {
  const isRight = pair.pair?.isSame === true;
  domain.value = isRight ? pair.pair.compared.code.ascii : '';
  domain.disabled = send.disabled = !isRight;
}
