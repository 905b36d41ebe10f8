'use client';

export function Suggestion() {
  const take = ({ currentTarget }) => {
    currentTarget.form.elements.namedItem('domain').value = 'håbo.se';
  };
  return (
    <button type="button" id="suggest" onClick={take}>
      Ta håbo.se
    </button>
  );
}
