# File systems that were made elsewhere: what is in them, and that they can be changed. A program that wrote, grew, renamed and
# removed files made one of each kind with the unix port's interpreter and one of each littlefs with the machine here (its FAT is the same).
import binascii, deflate, gc, io, vfs


class Device:
    # What is below stays as it is; what is written is kept aside.
    def __init__(self, below, size):
        self.below, self.size, self.blocks = below, size, {}

    def block(self, n):
        return self.blocks.get(n) or self.below[n * self.size:(n + 1) * self.size]

    def readblocks(self, n, buf, off=0):
        for at in range(0, len(buf), self.size):
            part = self.block(n + at // self.size)[off:off + len(buf) - at]
            buf[at:at + len(part)] = part

    def writeblocks(self, n, buf, off=0):
        for at in range(0, len(buf), self.size):
            block = bytearray(self.block(n + at // self.size))
            part = buf[at:at + self.size]
            block[off:off + len(part)] = part
            self.blocks[n + at // self.size] = block

    def ioctl(self, op, arg):
        if op == 4:
            return len(self.below) // self.size
        if op == 5:
            return self.size
        if op == 6:
            self.blocks[arg] = bytearray(b'\xff' * self.size)
            return 0


def tree(fs, path=''):
    for e in sorted(fs.ilistdir(path)):
        name = path + '/' + e[0]
        if e[1] == 0x4000:
            print(name)
            tree(fs, name)
        else:
            with fs.open(name, 'rb') as f:
                b = f.read()
            print(name, e[3], binascii.crc32(b), bytes(b[-9:]))


def look(kind, size, text):
    gc.collect()
    data = deflate.DeflateIO(io.BytesIO(binascii.a2b_base64(text)), deflate.ZLIB).read()
    dev = Device(data, size)
    print(kind, len(data))
    vfs.mount(dev, '/x')
    print(vfs.mount()[-2 if vfs.mount()[-1][1] == '/' else -1][0].__class__.__name__)
    vfs.umount('/x')
    fs = kind(dev)
    print(fs.statvfs('')[:4])
    tree(fs)
    with fs.open('folder/A longer name.text', 'ab') as f:
        f.write(b'more' * 100)
    with fs.open('new', 'w') as f:
        f.write('new')
    fs.rename('folder/inside/large', 'large')
    fs.rmdir('folder/inside')
    fs.mkdir('folder/another')
    fs.remove('moved')
    fs = kind(dev)
    tree(fs)
    print(fs.statvfs('')[:4])


look(vfs.VfsFat, 512, '''
eNrt3M1PE0EYx/GnRbAq0vpyMhy2FxMT03R2+0aeRFPTQtC+EFoJ6Y2EqiQFEsPBE+Hi3T/Bgwfj/9WTF46crEO3lVIGORgTaL8fQqfs9NchM93d7hTm568v1Uap3sim0hKNRCQi0Tdy
EpGX0pOhI3kmkmzV6l6tWC171nKxeVp4ghvt7Y+TXu/+cc+6fSS9PjnuDe5g8i3XK6Xyen9nTsRGtidb0X7Zrdf6e/zF+ofhK2htbRAPjwbJ1rA+LKv1jXJpUB87V78gvi2LDdmVLenY
r7g8T0lTNu13SvZtXUe2pVEtVirNQ2N/zbHnvyVzDB8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAYEKkvD8So9uH//+fSl1WH5artcZqqexaH2CmX75KyYG05ZO9jctnGawxES4vcXobKYon
HdmXvdP69/ahH+2GPdmy2V37U7FSr62UD02zvOmNtptszYbrB7yTHZtv21BcYmk5ayG8t7xaKacPzaXrE5zLPzbOvHHm70hsPJ/wnXnfmb8rifH8fODMB878PXliy+5o/iRzId+1+Ywz
Py9P/zr+M1eMf/j6qBTXV8rO9R3mZG2W/eu6S6tRX3txemKaxz/QjGY1p3kt6JIau9Go8dUEajJqsmpyavJqCmqWlD6b7vH30+rbjK9+oH5G/az6OfXz6hfUX9IgrYHRwD5loEFGg6wG
OaURGvkPjezseQcf2t7uzvZ2p0130cg1aOSmHv8H6/9xQpzy8z8XArz/Cw9v9A3v/4enN/ppUp2bP/yWdc4fZp3zhwsX51+/5pzzlzlnPi4vxvOLeWc+78wn5PV4/nvBmS848w9kg+Fn
/ofx/4drKPqP+b/hNTR9yfzvcA6Ffr0pLv/8N1zf/6rP/7tn+bHPfx/JYpT+nc79n9ngSWikHuHvAgAAAAAAAAAAAAAAAAAAAADguvgNoN8FuA==
''')

look(vfs.VfsLfs1, 256, '''
eNrtmb9v00AUxy9pm5qQQFMFCC0U04ofU5S7s51ET0ViYAB1CDRFZYzkS7HkJFJqoSxIMCAhARLdWZj4A1iYWfgH+EdYWMO7NKdk6FADQuZ8T3ryva9jnz/n59zzeYEQ4qAvoGfRq2Vi
qTbJEHJ7ssmQMIiiUHQP3x9tvxprZNmY/DvP337Rib+IfB30JfRF9E2L5FS7Owh9MSxZZEn+Ug7IXqt175EUyhgw9N7gmfBRKFoY5NB3e50wrLb321U8+P74xW7C+QtT/qvoV/42/62f
lXbC+S/jNX9FX55ev+RX7aB/GPgC6VbPTHHv2uGgfyCGdr/TE9VIjCLcm1Oj0w1CYdeksoKRpRQqlRJGK0phUlnFaE0pXCoXMLqjFE8qFzF6oJS6VC5h9FgpjdefRvk/46/gub4ngP8I
FZVUE8X9vRHZfrK/E4df5voNdBXL5F7HuIU7ws7wQGw9fPN5rK8tnsB/fp7/Q/HbD435a0CBwTi1dszPwQEXPKhDA5pAUaRAGVAO1AHqAvWA1oE2gDYh7fysBgyPYcA4MAeYC8wDVgfW
ANYEXgNOgeMpOXAHuAvcgwR3ksdnXR+a+J2cRX45BmlNgsKEXauUjtWJrP8L0xzQLLVP1ck5ef//IU1S///N/H98+0z9o9LX1H+zx9fUv6b+PWmOMPX/bI407z+zGuH/4del/g/6dvRU
2L3A90MRo5NKyut/uf5bSXH9v5by+l+u/5bnvv8Ubr78mKb6VzJfn+MvWSRjy29BWUJG+Xeb66b+1Xr9byPl63/XkH/jFPO/rvlPjBkzZsyYsRTaL5tSOic=
''')

look(vfs.VfsLfs1, 256, '''
eNrtmc1u00AQxzdJG0xJoKlSCC20pnwILlF213YSRiAhwQUhFEpBiFskb4olJ5FSC/XCgQMnQII7F54BCXHmwgtw4s4D8ARhJs0qOfRQC4SMvSON7Pk7m/Vvd5ydrAuMMQe9gJ5Hr1eZ
pc9ZjrGrk0OOhUEUhaq39+79jVfjFFk+Jv+9F2++pIn/BPJ10c+jn0PfslhxEY8L6L1h6KtRxWKL9EkakEedzp1tEqoYCPT+8LnyUShbGBTRH/a7YVjfebJTx8bXPheuJ5y/NOXXzH+V
v/Pzfj7h/Gfwnr+jH5veP/Hr82CwF/gK6VaOT3Fv2eFwsKtG9qDbV/VI7Ud4tahHpxeEym6QsoyRpRVOSgWjZa0IUlYwWtOKJEUP6kRxSVnF6KZWPFJOY3RXK01SiOCxVlqbt5+uxuGv
YcuvCeGPT3uplvvxZ/NPuX4ZXceU3OsYd/BC2B3tqosPXn8ap9cWDuE/Nc//ofztV4r5G8BBwDizdsAvwQEXPGhCC9rAUeTABXAJ3AHuAveAN4G3gLch6/yiAQLbCBAShAPCBeGBaIJo
gWiDbIDkIPErJUgHpAvSgwR3soTPenpo4ndC9R+NQVaToDRhT1VKx+qkjPylaQ6kLLWP1MlJmv9/SJPU33+z/h9Mn6l/dPqa+m/2+Jr619S/h60Rpv6frZHm/8+sRvi/9n/TUP8HAzt6
pux+4PuhitFJLeP1/1nkr2W4/l/LeP1P+7/VufcfpSsvP2ap/iXmC3P8FYvlbHoXlmdsf+nt1rqpf1O9/7eR8f2/TeTfOML6n9b8Z8aMGTNmzFgG7TcG6zee
''')

look(vfs.VfsLfs2, 256, '''
eNrtWk1sG1UQHtubYNLNehWo46Rud2nTkiZSsj/+i56gRgKBqkqx2hQ4cLAlO6mRY9PGRFGABqQeOHCohAQXpMKFC1IlisSh4tBDizgWVHGkuXAr8koYsgGLZZ7tTW3H3jiQuo7tkZ5l
7duZed/sezvfjN0HAJrL2Egls9lUYn5peh14G9gBbADjOGfQYRhr/zgARGAOnluMpVJTc6/PTWVScRHggERkohAegAN47dblC25PxKWDE9WexCGsA4MOZk/g9+NATQCDA/JzH4NLg5NX
2OVrxuMUZjf4JeeReYSduCSKwD2NMwcpJJ6xLRWjkl3JIjbX9ohI4Bw8H4m8dBan+3DCuRUqQQfTzimtGB4zNNy3F0N3DIMXtP4wai1mlhNxUYLBMbxFwcFL+FE2M5vTqqI8rcFk6JOX
bzaBv7RYlfiInwRIkITIDJHxokxkhcgqkX1E9hM5QOQgkUNEniGKRBTUUYiiEsVHFD9RAkQJEmNfyt7hV0JEmSGqRFR5H8ViFLfLCI5HEAQVTapE9RHVT9QAeTSRNp0k02L2QkJcTMbj
qcQunDBF7O2GpnVO+hA/U94DnYOqeSf99Pm3EE27nX8bzW/3/96sm9fqJy2azSzTUUTIN8pqnrOrPxyu9M8LeT4sAbOQSSfQOzuA9x7AEXblwfxeY4O5cfvPUVNfMPKs5MqzOP0+lAXT
31j0hv3XZvDbW4z/qYlbs+32/K9pjo0G6x3/kXvnFyt9XiiIyE9sK6hkW8sVnBXKk2em797dwf9b04VJ5EngtVfHMJMrVK6D/2hkOFxPXzAKHt5V5Za58sXayWbxQ5dL973xq53QF0eX
pv6ik0HEzzbB/4wOFehJT3rSky4VB+W/OeO3F8RUJr2ADDgdW0xMZRMrWWS3o5467BbJOjefTCVECTlXf1U3y6WDUGrywan1Kh7Jw2r0Zju+/0v8f2MzmV5KxmkFwrnxynCR/ztH9yQq
gg6mzRp2PXG1EPvUen1YHx1Fft1ftC1T22u5fCXbdX8A499Y8Gsh7za5BA8P1xsV8uzyvfN/UP7/OTg2Kvmz+u7XUMHvWdp/TMUuLSRoJVTD8YevP3jvtjW/Hz6Ct0f6rPk9efOr1Qb6
/BNN6DsY5+le/m8F/+8s/tft9c9Il9c/ndL//q9ODnV5/9uL+A91cf/7cK//3Zj/cVusi6vHobY4n0J5WVjQnQ143tDY2w++b8TP9IHaEKIPz0Oeo1f1j40Xh0a29c9NfqjSdSDjm/CG
old3wX9zxuYukLqt1ktrgGdQ7+j2GsBb+Oz6h+32/B2V+Gn8vI03NOIc2hYRH1YE3DG0cqL2VwCMxPHy9ZpI2CPnhmJm/1of4F16Vf/6mObWW1v//F53/7Pc3kdFgrJVf+nM5BudGe65
nze/bBf+Z3SsdDv/d+y8/wN0Lz+LV55vVPMH6R30JJ1utNtD9A7q69U6vxWaHgXN8s9SXi32xuXHcP79dO1jVj0PiwixO0SoEn/NG4AdD8Z/4gWN2cpvoVL/Q6vqf9y/+FfYqv+guevF
PSpobPSV7+b/Hxnb//v/X4ApSN8=
''')

look(vfs.VfsLfs2, 256, '''
eNrtWU1sG1UQHscbk6Sb9WIaxw1Od5tWVZIiZ3/8k/AEhD8hhUpYkJQKLgnYSVw5dtS4JUUUCwkhcQIRcYFDKapExaECIYTKAShKpapccqgQNyrUAweQjbSQrWRY5tmN679144SUxPaT
NnLsmTfvmzdv55t5VgBI243VaCSRiIanF4auA2+BFgALQD/+ZtDHMJL/WAFEYHongsEnnxUBWkWJtU3Ho6HwcVEEDhUAJUDkGcvC3FQ06kksJlDMLhGZKIQH4ACe/+71WacrKKRhTfyR
NJ0VQBtfAnsaepbUdz42isa8oDtQu21NO57SCzX62ff5LmMTg9ko/sJFBe06CCi4l0K6XgSp+zE9ebGKfV7QhVGAzueyThs/Ou5Bn6L+rnLHlUDvPPPNyh/GZgfdBSNl/P6oGI3HZnAz
Y1NzYU8ijLsnQY8Nf1Xw4SX8c2sZEjDcdCQaFiVcjK3UDbha6Cx3A3/pmdMeYxuOlv8QvySxXCS2EAmF6ZGgkdWKz6hdg7XPJfE+uDz240D19fGC1ofxYctalKnFZEprK5jD+Qb0f2Gu
Py9ozlwoqTSY8igmBY09eW3iTwxz+AisqwUzMuprn8Nt+xkW7bdGp47PhGncJ1OZQvPdF347vVxl/fNDmW4WxYOtxV6MpzJF8cF+8uoxE32+dx36PYunBjey/9DgYy02vMRH/CRAhskI
kfFLmcgKkVUie4nsI7KfyAEiDxN5hBh1NWrHr0hEQR2FKCpRvETxEcVPlABRhokyQlSJqDJRcUqVqF6i+ojqJ9vYyD0YA/WDpnYj+PIG6oNGDYL2LPa6CumajHQg/vZbMVBnob0uI7vo
/t9FNNvt/W/J8b+beX7FVWJLec6nUAZGS5+aeJ6DY26cMONnekepC9Gyy4T0u4wnHHtK+CGf54cqXR0yvkH38OS7NfHfWvA7q62X1gBU015eA7gf9Hx4YLvtv7UQP/Wf2zygEZejzCNe
rBO4e3GWgyV1AvVEF/63u9wTLT9cfqg3Z18w9A7erhdSamZ/2qnf5fpnC/BLwOYkfLkzw1Q8M2mzM8P9vXyVo/xf4xwVqrB4Sivi/21nX75auX5Ku/Lnw587H+mOx2MXv6+F/xl1O5r8
fzPJeOfjL8p/PnqWHdV6Hn4qcR9+/3CpRK29D+7KB+eOZvOXLX8+A5X6Gy99bTtVrb+gOZ0oPVaynklBe+DmwHtf1fT+2wR++rbHJAjd5W/73U99abxtZl8wMm7eXtRSYZ5+65UXdl79
WwfxH6C7Wyma8vs/vDH+t3f2/Dmz+NUde1DySFl+04vz28Glv7YCf7P/tRXF2M6J/3rpf0RiYmI2LM5FQqFouAYjPQ3e/7gf8fc0cP/D3ex/gPEz5r9KV7mdc/GT4RAmxc7KpIi9812v
ZnbXy0nHjrgo/9FsvL2I8TET8y0vFtyPsqOYfmfiMZptWSq3L5ttc/lxX/nMzI32z8Zu8yudxce19O2nv5ryv43hDwq6GTjLLxfIpR3Df86krasmQPoPd105Uf1+MiMif7csopKl5G7w
0OGhlZU72J8fyhw6gCrulur3e9Llaz+Z8GdXKX9+82xyoMl//k/+s3OSZV+D33/tR/x96+B/9dr/guZojgYe/wIpvgJI
''')
