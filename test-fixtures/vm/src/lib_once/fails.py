# Fails every time.
print('fails runs')
raise RuntimeError('this module fails')
