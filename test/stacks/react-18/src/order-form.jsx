import 'klartext/define-check';
import { useState } from 'react';
import { useForm } from 'react-hook-form';

export function OrderForm() {
  const { register, handleSubmit, setValue } = useForm();
  const [received, setReceived] = useState('');

  // the form's own data has the code as well, which react-hook-form does not know
  const order = async (_, { target }) => {
    const response = await fetch('order', { method: 'POST', body: new FormData(target) });
    setReceived(await response.text());
  };

  return (
    <form onSubmit={handleSubmit(order)} noValidate>
      <idn-check tld="se nu" ace-name="domain_ace">
        <label>
          Domännamn <input {...register('domain', { required: true })} />
        </label>
      </idn-check>
      <button type="button" id="suggest" onClick={() => setValue('domain', 'håbo.se')}>
        Ta håbo.se
      </button>
      <button>Beställ</button>
      <pre id="received">{received}</pre>
    </form>
  );
}
