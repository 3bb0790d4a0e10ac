// Runs the conformance programs of ../vm on a real MicroPython that comes as an npm package, and compares what they print.
//
//   node wasm.mjs --check [--only TEXT]   every program that applies there; exit code 1 if any prints something else
//   node wasm.mjs --run NAME              prints what one program prints, and ends with its exit code
//
// Needs node 18 or newer and the package named in package.json (`npm ci` in this folder). Without the package it says so and ends with
// exit code 3. This interpreter has integers of 32-bit words, doubles and detailed error texts; ../vm/applies.txt names the
// programs for which that, or a module it lacks, makes the expected text another one. Each program has an interpreter of its own, with a
// file system in memory that holds the .mpy files and nothing else.
import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const VM = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'vm');
const PACKAGE = '@micropython/micropython-webassembly-pyscript';
const HOME = '/programs';

// The program is imported from a drive of one file; while that file is opened its module already exists and becomes __main__.
const START = `
import sys, os, io, vfs

class Drive:
    def __init__(self, module, data):
        self.module, self.data = module, data

    def mount(self, readonly, mkfs):
        pass

    def stat(self, path):
        if path != '/' + self.module + '.mpy':
            raise OSError(2)
        return (0x8000, 0, 0, 0, 0, 0, len(self.data), 0, 0, 0)

    def open(self, path, mode):
        module = sys.modules.pop(self.module)
        module.__name__ = '__main__'
        sys.modules['__main__'] = module
        sys.path[:] = ['', '.frozen']
        return io.BytesIO(self.data)

os.chdir('${HOME}')
with open('/program.mpy', 'rb') as f:
    vfs.mount(Drive('conformance_program', f.read()), '/drive')
sys.path[:] = ['/drive']
exit_code, last_words = 0, ''
try:
    __import__('conformance_program')
except SystemExit as e:
    exit_code = 0 if e.args in ((), (None,)) else e.args[0] & 255 if isinstance(e.args[0], int) else 1
except BaseException as e:
    text = io.StringIO()
    sys.print_exception(e, text)
    exit_code, last_words = 1, text.getvalue()
`;

/** The loader of the package, or undefined where it is not installed. */
async function loader() {
  try {
    return (await import(PACKAGE)).loadMicroPython;
  } catch (e) {
    if (e.code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw e;
  }
}

/** All helper modules, as pairs of path and content; programs themselves lie in the top folder and are not among them. */
function helpers(folder = '') {
  return fs.readdirSync(path.join(VM, folder), {withFileTypes: true}).flatMap(entry => {
    const name = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return name === 'src' ? [] : helpers(name);
    return folder && name.endsWith('.mpy') ? [[name, fs.readFileSync(path.join(VM, name))]] : [];
  });
}

/** What a program prints and its exit code, from an interpreter made for it alone. */
async function run(load, modules, name) {
  const printed = [];
  const print = data => printed.push(Buffer.from(data));
  const mp = await load({heapsize: 4 << 20, linebuffer: false, stdout: print, stderr: print});
  mp.FS.mkdirTree(HOME);
  for (const [file, data] of modules) {
    mp.FS.mkdirTree(path.posix.dirname(`${HOME}/${file}`));
    mp.FS.writeFile(`${HOME}/${file}`, data);
  }
  mp.FS.writeFile('/program.mpy', fs.readFileSync(path.join(VM, `${name}.mpy`)));
  try {
    mp.runPython(START);
  } catch (e) {
    return {text: Buffer.concat([...printed, Buffer.from(`the interpreter failed: ${e.message ?? e}\n`)]), code: -1};
  }
  const own = line => !line.includes('File "<stdin>"');
  printed.push(Buffer.from(mp.globals.get('last_words').split('\n').filter(own).join('\n')));
  return {text: Buffer.concat(printed), code: mp.globals.get('exit_code')};
}

/** The rows of a tab-separated file, without comments. */
function table(file) {
  const lines = fs.readFileSync(path.join(VM, file), 'utf8').split('\n');
  return lines.filter(line => line && !line.startsWith('#')).map(line => line.split('\t'));
}

function programs() {
  return fs.readdirSync(VM).filter(file => file.endsWith('.mpy')).map(file => file.slice(0, -4)).sort();
}

/** The first line in which two texts differ, for the message. */
function difference(expected, actual) {
  const [e, a] = [expected, actual].map(text => text.toString('utf8').split('\n'));
  const at = e.findIndex((line, i) => line !== a[i]);
  const i = at < 0 ? e.length : at;
  return `line ${i + 1}: expected ${JSON.stringify(e[i] ?? 'the end')}, printed ${JSON.stringify(a[i] ?? 'the end')}`;
}

async function check(load, only) {
  const codes = new Map(table('exit-codes.txt').map(([name, code]) => [name, Number(code)]));
  const apart = new Map(table('applies.txt').filter(([, where]) => where === 'wasm').map(([name, , why]) => [name, why]));
  const modules = helpers();
  let [passed, failed, left] = [0, 0, 0];
  for (const name of programs().filter(name => name.includes(only))) {
    if (apart.has(name) || name.startsWith('unix_')) {
      left++;
      continue;
    }
    const {text, code} = await run(load, modules, name);
    const expected = fs.readFileSync(path.join(VM, `${name}.out`));
    const wanted = codes.get(name) ?? 0;
    if (text.equals(expected) && code === wanted) {
      passed++;
      continue;
    }
    failed++;
    console.log(text.equals(expected) ? `${name}: exit code ${code}, expected ${wanted}` : `${name}: ${difference(expected, text)}`);
  }
  console.log(`${passed} equal, ${failed} different, ${left} do not apply here`);
  return failed ? 1 : 0;
}

async function main([what, ...rest]) {
  const usage = !(what === '--check' && (!rest.length || rest[0] === '--only' && rest.length === 2) || what === '--run' && rest.length === 1);
  if (usage) {
    console.error('usage: node wasm.mjs --check [--only TEXT] | --run NAME');
    return 2;
  }
  const load = await loader();
  if (!load) {
    console.error(`not installed: ${PACKAGE}; run \`npm ci\` in test-fixtures/tools`);
    return 3;
  }
  if (what === '--check') return check(load, rest[1] ?? '');
  const {text, code} = await run(load, helpers(), rest[0]);
  process.stdout.write(text);
  return code;
}

process.exitCode = await main(process.argv.slice(2));
