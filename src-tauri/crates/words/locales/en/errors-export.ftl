# Why a picture of the map could not be made, and what is otherwise in it.

export-bad-number = “{ $node }” has no place in the picture: one of its numbers is { $value }.
export-not-shaped = The text of “{ $node }” has been broken into lines but not shaped.
export-bad-text = The text of “{ $node }” does not fit its glyphs. { $what }
export-text-lines = There are more lines than lists of glyphs, or fewer.
export-text-range = A part of it lies outside, or begins inside a letter.
export-text-font = Its font is not among the fonts of the picture.
export-too-deep = “{ $node }” lies inside more than { $limit } others.
export-failed = The PDF could not be put together. “{ $detail }”
export-slides-failed = The slides could not be put together. “{ $detail }”
export-unforeseen = The export failed unexpectedly. “{ $detail }”
export-fault-hint = This is a fault of the program; please report it with the map, if you may share it.
export-bad-font = The font “{ $family }” cannot be read.
export-bad-font-hint = Remove or repair the font on this computer, then try again.
export-bad-page = A page of { $width } × { $height } mm with margins of { $margin } mm has no room for a picture.
export-bad-page-hint = Choose larger paper or smaller margins.
export-media-type = “{ $type }” is not a media type.
export-media-type-hint = Give a type such as application/json.
export-too-large = A picture of { $width } × { $height } pixels is too large; at a scale of { $scale } it can be made.
export-too-large-hint = Choose a smaller scale, or export a PDF or SVG instead.
export-bad-scale = A picture cannot be drawn at a scale of { $scale }.
export-bad-scale-hint = Give a scale such as 1 or 2.
export-pages-wide = A picture cannot be { $count } sheets wide.
export-pages-wide-hint = Give a number from 1 to { $most }.
export-bad-overlap = Sheets cannot overlap by { $overlap } mm.
export-bad-overlap-hint = Give an overlap from 0 mm to half of a sheet.
export-too-many-sheets = This would take more than { $most } sheets.
export-too-many-sheets-hint = Choose larger paper, fewer pages across or a smaller scale.
export-no-sheet = There is no such sheet.
export-unwritten = The picture could not be written. “{ $detail }”
export-unwritten-hint = Check that there is room on the disk and that you may write there.

# What was done otherwise.

warn-missing-picture = The picture { $hash } of “{ $node }” is missing; an empty frame stands in its place.
warn-unreadable-picture = The picture { $hash } of “{ $node }” cannot be read; an empty frame stands in its place. { $what }
picture-no-kind = It is no PNG, JPEG, WebP or GIF file.
picture-broken = It is damaged or too large. “{ $detail }”
picture-no-pixels = It has no pixels.
warn-refused-link = The link of “{ $node }” to “{ $target }” was left out.
warn-small-text = The smallest text is { $points } pt high, hard to read on paper. A page as large as the picture keeps it readable.
warn-small-text-better = The smallest text is { $points } pt high, hard to read on paper. On { $paper } it would be { $larger } pt.
warn-small-text-sheets = The smallest text is { $points } pt high, hard to read on paper. At a larger scale it would take more sheets and stay readable.
warn-small-slides = Letters on slides are as small as { $points } pt, hard to read: something is larger than a slide. Fewer cards in one cell, or shorter ones, help.
warn-shrunk = The picture was scaled to { $percent } % to fit the largest PDF page.
warn-cut = { $count ->
    [one] A cell is larger than a sheet and is cut.
   *[other] { $count } cells are larger than a sheet and are cut.
}
warn-empty-sheets = Empty and not printed: { $names }.
warn-lost-claims = The PDF cannot claim { $claims }. { $problems }
warn-lost-claims-more = { $count ->
    [one] The PDF cannot claim { $claims }. { $problems } And one more reason.
   *[other] The PDF cannot claim { $claims }. { $problems } And { $count } more reasons.
}
warn-large-bitmap = Many programs do not open pictures of { $width } × { $height } pixels.
claim-both = PDF/A-3a and PDF/UA-1
claim-archival = PDF/A-3a
claim-accessible = PDF/UA-1
problem-at = { $what } (In “{ $words }”, { $node }.)
problem-at-node = { $what } ({ $node })
problem-glyph = No font has the character { $character }.
problem-no-character = A glyph stands for no character.
problem-meaning = The character { $character } has no agreed meaning.
problem-figure = A figure has no description.
problem-link = A link has no description.
problem-drawn = A picture is drawn in a way that archives forbid.
problem-licence = A font's licence forbids that it is embedded.
problem-language = The document has no language.
problem-title = The document has no title.
problem-bookmarks = The document has no bookmarks.
problem-long = A text is longer than 32,767 bytes.
problem-other = Another rule is not kept: { $rule }.
character-shown = “{ $character }” ({ $points })
character-hidden = { $points }
attached-map = The map itself, for Throughline

# PDFs read.

pdf-none = This is not a PDF.
pdf-none-hint = Choose a PDF that was exported from a map.
pdf-too-large = The file attached to this PDF is larger than { $limit } bytes.
pdf-too-large-hint = Save the attachment with a PDF reader and open that file.
pdf-damaged = The file attached to this PDF is damaged, encrypted or packed in an unknown way.
pdf-damaged-hint = Remove the password with a PDF reader, or export the PDF from the map again.

# Slides.

slides-part = { $title } ({ $number } of { $count })
slides-empty = Nothing stands here yet.
