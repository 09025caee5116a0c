//! From the bytes of a file to its text.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs as rs;
use serde::{Deserialize, Serialize};
use words::{Sentence, sentence};

/// How the text of a file was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "encodings are named as everywhere")]
pub enum Encoding {
    /// UTF-8 without a mark.
    #[serde(rename = "utf-8")]
    Utf8,
    /// UTF-8 with a byte order mark, as Excel writes it.
    #[serde(rename = "utf-8-mark")]
    Utf8WithMark,
    /// UTF-16, little endian.
    #[serde(rename = "utf-16le")]
    Utf16Le,
    /// UTF-16, big endian.
    #[serde(rename = "utf-16be")]
    Utf16Be,
    #[serde(rename = "windows-1252")]
    Windows1252,
    #[serde(rename = "iso-8859-15")]
    Latin9,
    #[serde(rename = "macintosh")]
    Macintosh,
    #[serde(rename = "windows-1250")]
    Windows1250,
    #[serde(rename = "iso-8859-2")]
    Latin2,
    #[serde(rename = "windows-1257")]
    Windows1257,
    #[serde(rename = "iso-8859-4")]
    Latin4,
    #[serde(rename = "windows-1251")]
    Windows1251,
    #[serde(rename = "koi8-u")]
    Koi8,
    #[serde(rename = "iso-8859-5")]
    IsoCyrillic,
    #[serde(rename = "ibm866")]
    Ibm866,
    #[serde(rename = "windows-1253")]
    Windows1253,
    #[serde(rename = "iso-8859-7")]
    IsoGreek,
    #[serde(rename = "windows-1254")]
    Windows1254,
    #[serde(rename = "windows-1255")]
    Windows1255,
    #[serde(rename = "iso-8859-8")]
    IsoHebrew,
    #[serde(rename = "windows-1256")]
    Windows1256,
    #[serde(rename = "iso-8859-6")]
    IsoArabic,
    #[serde(rename = "windows-874")]
    Windows874,
    #[serde(rename = "windows-1258")]
    Windows1258,
    #[serde(rename = "shift_jis")]
    ShiftJis,
    #[serde(rename = "euc-jp")]
    EucJp,
    #[serde(rename = "gb18030")]
    Gb18030,
    #[serde(rename = "big5")]
    Big5,
    #[serde(rename = "euc-kr")]
    EucKr,
}

impl Encoding {
    /// Those that can be chosen where the wrong one was found.
    pub const CHOICES: [Self; 28] = [
        Self::Utf8,
        Self::Windows1252,
        Self::Latin9,
        Self::Macintosh,
        Self::Windows1250,
        Self::Latin2,
        Self::Windows1257,
        Self::Latin4,
        Self::Windows1251,
        Self::Koi8,
        Self::IsoCyrillic,
        Self::Ibm866,
        Self::Windows1253,
        Self::IsoGreek,
        Self::Windows1254,
        Self::Windows1255,
        Self::IsoHebrew,
        Self::Windows1256,
        Self::IsoArabic,
        Self::Windows874,
        Self::Windows1258,
        Self::ShiftJis,
        Self::EucJp,
        Self::Gb18030,
        Self::Big5,
        Self::EucKr,
        Self::Utf16Le,
        Self::Utf16Be,
    ];

    /// What it is called.
    pub fn in_words(self) -> Sentence {
        let region = match self {
            Self::Utf8 => return sentence!("encoding-utf8"),
            Self::Utf8WithMark => return sentence!("encoding-utf8-mark"),
            Self::Utf16Le => return sentence!("encoding-utf16-le"),
            Self::Utf16Be => return sentence!("encoding-utf16-be"),
            Self::Windows1252 | Self::Latin9 | Self::Macintosh => sentence!("script-western"),
            Self::Windows1250 | Self::Latin2 => sentence!("script-central"),
            Self::Windows1257 | Self::Latin4 => sentence!("script-baltic"),
            Self::Windows1251 | Self::Koi8 | Self::IsoCyrillic | Self::Ibm866 => {
                sentence!("script-cyrillic")
            }
            Self::Windows1253 | Self::IsoGreek => sentence!("script-greek"),
            Self::Windows1254 => sentence!("script-turkish"),
            Self::Windows1255 | Self::IsoHebrew => sentence!("script-hebrew"),
            Self::Windows1256 | Self::IsoArabic => sentence!("script-arabic"),
            Self::Windows874 => sentence!("script-thai"),
            Self::Windows1258 => sentence!("script-vietnamese"),
            Self::ShiftJis | Self::EucJp => sentence!("script-japanese"),
            Self::Gb18030 => sentence!("script-simplified-chinese"),
            Self::Big5 => sentence!("script-traditional-chinese"),
            Self::EucKr => sentence!("script-korean"),
        };
        let name = match self {
            Self::Macintosh => "Mac OS Roman".to_owned(),
            other => other.how().name().replace("windows", "Windows").replace("gb", "GB"),
        };
        sentence!("encoding-named", name = name, script = region)
    }

    /// Whether it is one that all programs write today, and that is told by its
    /// bytes alone.
    pub const fn is_unicode(self) -> bool {
        matches!(self, Self::Utf8 | Self::Utf8WithMark | Self::Utf16Le | Self::Utf16Be)
    }

    const fn how(self) -> &'static rs::Encoding {
        match self {
            Self::Utf8 | Self::Utf8WithMark => rs::UTF_8,
            Self::Utf16Le => rs::UTF_16LE,
            Self::Utf16Be => rs::UTF_16BE,
            Self::Windows1252 => rs::WINDOWS_1252,
            Self::Latin9 => rs::ISO_8859_15,
            Self::Macintosh => rs::MACINTOSH,
            Self::Windows1250 => rs::WINDOWS_1250,
            Self::Latin2 => rs::ISO_8859_2,
            Self::Windows1257 => rs::WINDOWS_1257,
            Self::Latin4 => rs::ISO_8859_4,
            Self::Windows1251 => rs::WINDOWS_1251,
            Self::Koi8 => rs::KOI8_U,
            Self::IsoCyrillic => rs::ISO_8859_5,
            Self::Ibm866 => rs::IBM866,
            Self::Windows1253 => rs::WINDOWS_1253,
            Self::IsoGreek => rs::ISO_8859_7,
            Self::Windows1254 => rs::WINDOWS_1254,
            Self::Windows1255 => rs::WINDOWS_1255,
            Self::IsoHebrew => rs::ISO_8859_8,
            Self::Windows1256 => rs::WINDOWS_1256,
            Self::IsoArabic => rs::ISO_8859_6,
            Self::Windows874 => rs::WINDOWS_874,
            Self::Windows1258 => rs::WINDOWS_1258,
            Self::ShiftJis => rs::SHIFT_JIS,
            Self::EucJp => rs::EUC_JP,
            Self::Gb18030 => rs::GB18030,
            Self::Big5 => rs::BIG5,
            Self::EucKr => rs::EUC_KR,
        }
    }

    fn of(how: &'static rs::Encoding) -> Option<Self> {
        let how = match how {
            gbk if gbk == rs::GBK => rs::GB18030,
            koi if koi == rs::KOI8_R => rs::KOI8_U,
            other => other,
        };
        Self::CHOICES.into_iter().find(|it| it.how() == how)
    }
}

/// A text, how it was written, and whether all of it could be read.
pub(crate) struct Decoded<'a> {
    pub text: Cow<'a, str>,
    pub encoding: Encoding,
    pub damaged: bool,
}

/// Reads bytes as text, whatever they are; in an encoding if that is given.
pub(crate) fn decode(bytes: &[u8], given: Option<Encoding>) -> Decoded<'_> {
    const MARKS: [(&[u8], Encoding); 3] = [
        (b"\xEF\xBB\xBF", Encoding::Utf8WithMark),
        (b"\xFF\xFE", Encoding::Utf16Le),
        (b"\xFE\xFF", Encoding::Utf16Be),
    ];
    let marked = MARKS.iter().find_map(|(mark, of)| Some((bytes.strip_prefix(*mark)?, *of)));
    let (rest, encoding) = match (marked, given) {
        (Some((rest, _)), Some(given)) => (rest, given),
        (Some(marked), None) => marked,
        (None, given) => (bytes, given.unwrap_or_else(|| guess(bytes))),
    };
    let (text, damaged) = match encoding {
        Encoding::Utf8 | Encoding::Utf8WithMark => {
            let text = String::from_utf8_lossy(rest);
            let damaged = matches!(text, Cow::Owned(_));
            (text, damaged)
        }
        other => other.how().decode_without_bom_handling(rest),
    };
    Decoded { text, encoding, damaged }
}

/// So many bytes tell how a text is written.
const TELLING: usize = 1 << 20;

/// The encoding of bytes without a mark. In UTF-16 the delimiters and line ends
/// have a zero byte each, always on the same side.
fn guess(bytes: &[u8]) -> Encoding {
    let head = &bytes[..bytes.len().min(64 * 1024) & !1];
    let zeros = |side: usize| head.iter().skip(side).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let pairs = head.len() / 2;
    if odd * 20 > pairs && even * 10 < odd {
        return Encoding::Utf16Le;
    }
    if even * 20 > pairs && odd * 10 < even {
        return Encoding::Utf16Be;
    }
    if is_utf8(bytes) {
        return Encoding::Utf8;
    }
    declared(bytes).unwrap_or_else(|| {
        let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
        detector.feed(&bytes[..bytes.len().min(TELLING)], bytes.len() <= TELLING);
        let found = detector.guess(None, Utf8Detection::Deny);
        Encoding::of(found).unwrap_or(Encoding::Windows1252)
    })
}

/// Whether bytes are UTF-8, cut off in the middle of a character or with one
/// that is broken among many that are not.
fn is_utf8(bytes: &[u8]) -> bool {
    let (mut sound, mut broken) = (0, 0);
    let mut is_cut = false;
    for chunk in bytes.utf8_chunks() {
        sound += chunk.valid().chars().filter(|it| !it.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
        is_cut = std::str::from_utf8(chunk.invalid()).is_err_and(|it| it.error_len().is_none());
    }
    broken == 0 || (broken == 1 && is_cut && bytes.len() > 1) || broken * 20 < sound
}

/// What an XML file says of its letters, other than that they are UTF-8, which
/// they are not.
fn declared(bytes: &[u8]) -> Option<Encoding> {
    let head = bytes.get(..bytes.len().min(200))?.strip_prefix(b"<?xml")?;
    let head = String::from_utf8_lossy(head);
    let said = head.split("?>").next()?.split("encoding").nth(1)?;
    let label = said.split(['"', '\'']).nth(1)?;
    let encoding = Encoding::of(rs::Encoding::for_label(label.as_bytes())?)?;
    (!encoding.is_unicode()).then_some(encoding)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_encoding_is_told_by_the_letters_of_a_language() {
        let check = |text: &str, expected: Encoding| {
            let (bytes, _, lost) = expected.how().encode(text);
            assert!(!lost, "{text}");
            let found = decode(&bytes, None);
            assert_eq!((found.encoding, found.text.as_ref()), (expected, text));
        };
        let polish = "etap;opis\nPłatność;Źle działa płatność kartą, proszę spróbować później\n";
        check(polish, Encoding::Windows1250);
        check("段階;メモ\n購入;支払いに時間がかかりすぎる\n", Encoding::ShiftJis);
        check("段階;メモ\n購入;支払いに時間がかかりすぎる\n", Encoding::EucJp);
        check("المرحلة;ملاحظة\nالشراء;الدفع بطيء جدا\n", Encoding::Windows1256);
        check("Этап;Заметка\nПокупка;Оплата идёт слишком долго\n", Encoding::Windows1251);
        check("阶段;备注\n购买;付款时间太长，客户不满意\n", Encoding::Gb18030);
        check("階段;備註\n購買;付款時間太長，客戶不滿意\n", Encoding::Big5);
        check("단계;메모\n구매;결제 시간이 너무 오래 걸립니다\n", Encoding::EucKr);
        check("Étape;Note\nAchat;Le paiement est refusé, où aller ?\n", Encoding::Windows1252);
        check("Phase;Notiz\nKauf;Zu lange Wege für Ältere, große Hürde\n", Encoding::Windows1252);
    }

    #[test]
    fn one_broken_letter_among_many_is_no_other_encoding() {
        let mut bytes = "Płatność i źródło: ".repeat(10).into_bytes();
        bytes.push(0xFF);
        bytes.extend(" koniec".bytes());
        let found = decode(&bytes, None);
        assert_eq!((found.encoding, found.damaged), (Encoding::Utf8, true));
        assert_eq!(decode("é".repeat(3).as_bytes().split_at(5).0, None).encoding, Encoding::Utf8);
        assert_eq!(decode(b"Gr\xFC\xDFe", None).text, "Grüße");
    }

    #[test]
    fn what_xml_says_of_its_letters_is_believed_unless_it_is_utf8() {
        let check = |declared: &str, expected: Encoding| {
            let text = format!("<?xml version='1.0' encoding=\"{declared}\"?><a>");
            let bytes = [text.as_bytes(), b"\xB1\xB6\xBC</a>"].concat();
            assert_eq!(decode(&bytes, None).encoding, expected, "{declared}");
        };
        check("iso-8859-2", Encoding::Latin2);
        check("latin1", Encoding::Windows1252);
        check("koi8-r", Encoding::Koi8);
    }
}
