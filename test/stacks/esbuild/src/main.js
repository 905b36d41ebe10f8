import 'klartext/define-batch';
import 'klartext/define-check';

document.querySelector('#suggest').addEventListener('click', () => {
  document.querySelector('[name=domain]').value = 'håbo.se';
});
