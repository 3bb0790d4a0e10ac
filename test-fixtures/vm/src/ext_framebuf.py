# Module framebuf: all formats, lines, ellipses, polygons, copies; by their sums.
import framebuf as F, array


def t(f, *a):
    try:
        print(repr(f(*a)))
    except Exception as e:
        print(repr(e))


for fmt in range(-1, 8):
    for w, h, s in ((7, 5, 9), (13, 17, 13)):
        buf = bytearray(((s + 8) * (h + 8)) * 2)
        try:
            fb = F.FrameBuffer(buf, w, h, fmt, s)
        except Exception as e:
            print(repr(e))
            continue

        def sh():
            print(fmt, w, h, hash(bytes(buf)), sum(buf))

        fb.fill(0xABCD)
        sh()
        fb.fill(0)
        fb.fill_rect(1, 1, 4, 3, 0x5A5A)
        sh()
        fb.fill_rect(-2, -2, 5, 5, 3)
        sh()
        fb.fill_rect(2, 2, 100, 100, 2)
        sh()
        fb.fill_rect(3, 3, 0, 5, 1)
        fb.fill_rect(1 << 29, 0, 5, 5, 1)
        sh()
        fb.pixel(2, 1, 0x1234)
        t(fb.pixel, 2, 1)
        t(fb.pixel, 100, 1)
        t(fb.pixel, -1, 0)
        fb.pixel(100, 100, 1)
        sh()
        fb.fill(0)
        fb.hline(-1, 2, 5, 1)
        fb.vline(2, -1, 9, 2)
        fb.rect(1, 1, 5, 4, 3)
        sh()
        fb.rect(0, 0, 3, 3, 1, True)
        fb.rect(-1, -1, 50, 50, 7, 0)
        sh()
        for l in (
            (0, 0, 6, 4),
            (6, 4, 0, 0),
            (0, 4, 6, 0),
            (3, 0, 3, 9),
            (0, 3, 9, 3),
            (-5, -3, 20, 7),
            (2, 2, 2, 2),
            (1, 9, 4, -3),
        ):
            fb.line(*l, 5)
            sh()
        fb.fill(0)
        for e in (
            (3, 3, 2, 2, 1),
            (5, 5, 4, 2, 3),
            (2, 2, 0, 3, 1),
            (2, 2, 3, 0, 1),
            (2, 2, 0, 0, 1),
            (8, 8, 7, 9, 2),
            (-1, -1, 5, 5, 1),
            (4, 4, -2, 3, 1),
            (3, 4, 30, 20, 1),
        ):
            fb.ellipse(*e)
            sh()
            fb.ellipse(*e, True)
            sh()
            fb.fill(0)
            fb.ellipse(*e, False, 5)
            sh()
            fb.ellipse(*e, True, 10)
            sh()
            fb.fill(0)
        for p in (
            [0, 0, 5, 0, 5, 5],
            [0, 0, 6, 3, 2, 7, -3, 4],
            [1, 1],
            [],
            [3, 3, 3, 8],
            [0, 0, 4, 0, 4, 4, 0, 4],
            [2, 0, 4, 6, 0, 2, 5, 2, 0, 6],
            [1, 2, 3],
        ):
            for tc in 'h':
                fb.poly(1, 0, array.array(tc, p), 3)
                sh()
                fb.fill(0)
                fb.poly(0, 1, array.array(tc, p), 2, True)
                sh()
                fb.fill(0)
        fb.line(0, 0, 6, 4, 5)
        fb.scroll(1, 2)
        sh()
        fb.scroll(-2, -1)
        sh()
        fb.scroll(100, 0)
        fb.scroll(0, -100)
        fb.scroll(0, 0)
        sh()
        b2 = bytearray(200)
        f2 = F.FrameBuffer(b2, 6, 6, F.GS8)
        f2.ellipse(2, 2, 2, 2, 3)
        f2.line(0, 0, 5, 3, 1)
        fb.blit(f2, 0, 0)
        sh()
        fb.blit(f2, -2, -1)
        sh()
        fb.blit(f2, 3, 3, 0)
        sh()
        fb.blit(f2, 50, 0)
        fb.blit((b2, 5, 5, F.GS8, 6), 1, 1, -1)
        sh()
        pal = F.FrameBuffer(bytearray(b'\1\2\3\4\5\6\7\x08'), 8, 1, F.GS8)
        fb.blit(f2, 1, 1, 2, pal)
        sh()
        t(fb.blit, (b2, 5, 5), 0, 0)
        t(fb.blit, 3, 0, 0)
        t(fb.blit, (b'abc', 1, 1, 6), 0, 0)
        t(fb.blit, (b2, 5, 5, 9), 0, 0)
t(F.FrameBuffer, bytearray(10), 0, 1, 0)
t(F.FrameBuffer, bytearray(10), 100, 1, 6)
t(F.FrameBuffer, b'1' * 100, 3, 3, 0)
t(F.FrameBuffer)
t(F.FrameBuffer, bytearray(10), 1, 1, 0, 0)
t(F.FrameBuffer, bytearray(10), 5, 1, 0, 65536)
t(F.FrameBuffer, 3, 5, 1, 0)
b = bytearray(8)
f = F.FrameBuffer1(b, 8, 8)
f.pixel(1, 1, 1)
print(b, bytes(f), len(memoryview(f)))
t(F.FrameBuffer1, b, 8, 8, 9)
t(f.fill)
t(f.fill, 'a')
t(f.poly, 0, 0, array.array('f', [0, 0, 1, 1]), 1)
t(f.poly, 0, 0, 5, 1)
t(f.text, 3, 0, 0)
t(f.text, '', 0, 0)
t(f.text, '  ', 0, 0, 1)
print(b)


class G(F.FrameBuffer):
    def __init__(s):
        s.b = bytearray(8)
        super().__init__(s.b, 8, 8, 0)


g = G()
g.fill(1)
print(g.b)
f.blit(g, 0, 0)
print(b)
print(F.MVLSB, F.MONO_VLSB, F.RGB565, F.GS2_HMSB, F.GS4_HMSB, F.GS8, F.MONO_HLSB, F.MONO_HMSB)
