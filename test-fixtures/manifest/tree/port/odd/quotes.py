a = 'x"y' \
  'z'


