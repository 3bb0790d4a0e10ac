print('imaginary begins')
X = 2j
