print('small begins')
X = 0x3fffffff
Y = -0x40000000
