# Differs on a float32 board: how complex numbers are written and rounded.
for z in (1 / 3 + 2j / 3, 0.1 + 0.2j, 1e10 + 1e-10j, (1 + 2j) / 3, (0.1 + 0.1j) * 3, 1 / (3 + 4j), 1e20j * 1e20, complex(0.1, -0.7)):
    print(z, z.real, z.imag, z + 0.1, z * 3, z == z + 1e-9, '%s' % (z,))
print(abs(3 + 4j), abs(1 + 1j), abs(0.1 + 0.1j))
print((1 + 1j) / 7, (0.3 - 0.1j) - (0.1 - 0.3j))
