# framebuf: pixels, lines, rectangles, ellipses, text, blit and scroll in every format, shown as bytes or rows.
import framebuf

def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


def rows(fb, w, h):
    for y in range(h):
        print(''.join('.#'[1 if fb.pixel(x, y) else 0] for x in range(w)))


for name in ('MONO_VLSB', 'MONO_HLSB', 'MONO_HMSB', 'RGB565', 'GS2_HMSB', 'GS4_HMSB', 'GS8'):
    b = bytearray(64)
    fb = framebuf.FrameBuffer(b, 8, 8 if name != 'RGB565' else 4, getattr(framebuf, name))
    fb.pixel(1, 1, 1)
    fb.pixel(7, 3, 1)
    fb.hline(0, 0, 3, 1)
    fb.vline(5, 0, 3, 1)
    fb.pixel(99, 99, 1)
    print(name, bytes(b))
    print(fb.pixel(1, 1), fb.pixel(0, 1), fb.pixel(-1, 0), fb.pixel(8, 0))
b = bytearray(32)
fb = framebuf.FrameBuffer(b, 16, 16, framebuf.MONO_HLSB)
fb.rect(1, 1, 6, 5, 1)
fb.rect(9, 1, 5, 5, 1, True)
fb.fill_rect(1, 8, 3, 3, 1)
fb.line(0, 15, 15, 8, 1)
fb.ellipse(11, 11, 4, 3, 1)
rows(fb, 16, 16)
fb.fill(0)
fb.text('A!', 0, 0, 1)
fb.text('z', -4, 8)
rows(fb, 16, 16)
fb.scroll(3, 2)
rows(fb, 16, 16)
small = framebuf.FrameBuffer(bytearray(b'\xf0\x90\x90\xf0'), 4, 4, framebuf.MONO_HLSB)
fb.fill(0)
fb.blit(small, 2, 2)
fb.blit(small, 10, 9, 0)
fb.blit(small, 14, 14)
rows(fb, 16, 16)
from array import array

fb.fill(0)
fb.poly(3, 3, array('h', [0, 0, 8, 0, 4, 8]), 1)
rows(fb, 16, 16)
fb.poly(0, 0, array('h', [0, 0, 8, 0, 4, 8]), 1, True)
rows(fb, 16, 16)
fb.ellipse(8, 8, 6, 6, 1, True, 0b0101)
rows(fb, 16, 16)
g = framebuf.FrameBuffer(bytearray(8), 4, 2, framebuf.GS8)
g.fill(200)
err(lambda: g.pixel(0, 0))
err(lambda: framebuf.FrameBuffer(bytearray(1), 16, 16, framebuf.MONO_HLSB))
err(lambda: framebuf.FrameBuffer(bytearray(32), 16, 16, 99))
err(lambda: framebuf.FrameBuffer(b'const' * 10, 8, 8, framebuf.MONO_HLSB).pixel(0, 0))
err(lambda: framebuf.FrameBuffer('text', 8, 8, 0))
err(lambda: framebuf.FrameBuffer(bytearray(8), -1, 8, framebuf.MONO_HLSB))
err(lambda: framebuf.FrameBuffer(bytearray(8), 0, 8, framebuf.MONO_HLSB))
err(lambda: framebuf.FrameBuffer())
err(lambda: fb.pixel(0))
err(lambda: fb.pixel('x', 0))
err(lambda: fb.text(5, 0, 0))
err(lambda: fb.blit(5, 0, 0))
err(lambda: fb.poly(0, 0, 5, 1))
err(lambda: fb.poly(0, 0, array('b', [0, 0, 1, 1]), 1))
err(lambda: framebuf.FrameBuffer(bytearray(16), 4, 4, framebuf.MONO_HLSB, 8).pixel(3, 3))
err(lambda: framebuf.FrameBuffer(bytearray(16), 8, 4, framebuf.MONO_HLSB, 4))
pal = framebuf.FrameBuffer(bytearray([7, 9]), 2, 1, framebuf.GS8)
g.fill(0)
g.blit(framebuf.FrameBuffer(bytearray(b'\x50\xa0'), 4, 2, framebuf.MONO_HLSB), 0, 0, -1, pal)
err(lambda: [g.pixel(x, y) for y in range(2) for x in range(4)])
