// jQuery Validate sets novalidate, and checks by rules of its own; what it takes is sent as `serialize()` has it
$('#order').validate({
  submitHandler: (form) => {
    $.post(form.action, $(form).serialize(), (order) => $('#received').text(order), 'text');
  },
});
$('#suggest').on('click', () => $('#domain').val('håbo.se').trigger('input'));
