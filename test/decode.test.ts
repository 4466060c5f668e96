import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { decode } from "../src/input/decode.ts";

const ARABIC = "أعلنت وزارة الداخلية مقتل خمسة أشخاص وإصابة اثني عشر في انفجار بالمدينة.\nوقالت إن التحقيق مستمر.";
const ENGLISH = "The ministry’s statement — issued on Friday — put the toll at “five dead”.";

describe("decode", () => {
  for (const encoding of ["utf-8", "windows-1256", "iso-8859-6", "cp720", "utf-16le", "utf-16be", "utf-32le"]) {
    test(`reads Arabic in ${encoding}`, () => {
      expect(decode(iconv.encode(ARABIC, encoding, { addBOM: encoding === "utf-32le" })).text).toBe(ARABIC);
    });
  }
  for (const encoding of ["utf-8", "utf-16le", "utf-16be"]) {
    test(`drops the byte order mark of ${encoding}`, () => {
      expect(decode(iconv.encode(ARABIC, encoding, { addBOM: true }))).toMatchObject({ text: ARABIC, flaws: [] });
    });
  }
  for (const encoding of ["utf-8", "windows-1252", "utf-16le"]) {
    test(`reads English in ${encoding}`, () => {
      expect(decode(iconv.encode(ENGLISH, encoding)).text).toBe(ENGLISH);
    });
  }
  test("goes by the declared charset where the bytes are not UTF-8", () => {
    expect(decode(iconv.encode("قتل", "windows-1256"), "windows-1256").text).toBe("قتل");
    expect(decode(Buffer.from("قتل"), "windows-1256").text).toBe("قتل");
  });
  test("reads lines of two encodings and names the first foreign line", () => {
    const bytes = Buffer.concat([
      Buffer.from("أصيب أربعة.\n"),
      iconv.encode("وقتل ستة أشخاص في القصف على السوق.\n", "windows-1256"),
      Buffer.from("انتهى\n"),
    ]);
    const decoded = decode(bytes);
    expect(decoded.text).toBe("أصيب أربعة.\nوقتل ستة أشخاص في القصف على السوق.\nانتهى\n");
    expect(decoded.flaws).toMatchObject([{ code: "encoding.mixed", severity: "error", line: 2 }]);
  });
  test("keeps UTF-8 with damage and names its line", () => {
    const bytes = Buffer.from(`${ARABIC}\nقتل ثلاثة مدنيين في القصف`).subarray(0, -1);
    const decoded = decode(bytes);
    expect(decoded.text).toMatch(/القص\uFFFD$/u);
    expect(decoded.flaws).toMatchObject([{ code: "encoding.damaged", line: 3 }]);
  });
  test("reads NUL bytes as spaces and says where they are", () => {
    const decoded = decode(Buffer.from("سقط قتيل.\nوأصيب\0اثنان."));
    expect(decoded.text).toBe("سقط قتيل.\nوأصيب اثنان.");
    expect(decoded.flaws).toMatchObject([{ code: "nul", severity: "error", line: 2 }]);
  });
  test.each([
    ["a PDF", Buffer.from("%PDF-1.7\n1 0 obj")],
    ["a picture", Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1")],
    ["noise", Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * i * 7 + i * 13) % 256))],
    ["nothing but NUL", Buffer.alloc(2048)],
  ])("refuses %s", (_name, bytes) => {
    expect(decode(bytes)).toMatchObject({ text: null, flaws: [{ code: "binary", severity: "error" }] });
  });
});
