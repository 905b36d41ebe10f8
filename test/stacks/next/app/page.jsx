// a component of the server: it writes the elements as they are, and imports nothing of the package
import { Klartext } from './klartext';
import { Suggestion } from './suggestion';
import { order } from './order';

export default function Page() {
  return (
    <form action={order}>
      <idn-check tld="se nu" ace-name="domain_ace">
        <label>
          Domännamn <input name="domain" required />
        </label>
      </idn-check>
      <Suggestion />
      <button>Beställ</button>
      <Klartext />
    </form>
  );
}
