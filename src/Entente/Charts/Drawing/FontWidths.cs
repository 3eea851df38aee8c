namespace Entente.Charts;

/// <summary>Advance widths of Arial and Helvetica, which share them (as does Liberation Sans, whose tables were read), in thousandths of an em.</summary>
/// <remarks>One entry a run of characters: the first, then two base-36 digits a character; ".." where the font has none.</remarks>
internal static class FontWidths
{
    public static readonly (int First, string Widths)[] Regular =
    [
        (0x0020, "7q7q9vfgfgopij5b9999atg87q997q7qfgfgfgfgfgfgfgfgfgfg7q7qg8g8g8fgs7ijijk2k2ijgzlmk27qdwijfgn5k2lm"),
        (0x0050, "ijlmk2ijgzk2ijq8ijijgz7q7q7qd1fg99fgfgdwfgfg7qfgfg6666dw66n5fgfgfgfg99dw7qfgdwk2dwdwdw9a789ag8"),
        (0x00A0, "7q99fgfgfgfg78fg99khaafgg899khfcb4f9999999g0ex7q9999a5fgn6n6n6gzijijijijijijrsk2ijijijij7q7q7q7q"),
        (0x00D0, "k2k2lmlmlmlmlmg8lmk2k2k2k2ijijgzfgfgfgfgfgfgopdwfgfgfgfg7q7q7q7qfgfgfgfgfgfgfgf9gzfgfgfgfgdwfgdw"),
        (0x0100, "ijfgijfgijfgk2dwk2dwk2dwk2dwk2h3k2fgijfgijfgijfgijfgijfglmfglmfglmfglmfgk2fgk2fg7q7q7q7q7q7q7q66"),
        (0x0130, "7q7qkfccdw66ijdwdwfg66fg66fg84fg9afg66k2fgk2fgk2fggsk3fglmfglmfglmfgrsq8k299k299k299ijdwijdwijdw"),
        (0x0160, "ijdwgz7qgzafgz7qk2fgk2fgk2fgk2fgk2fgk2fgq8k2ijdwijgzdwgzdwgzdw66"),
        (0x0386, "ij7qlsnaao..li..nrkw66ijijfbikijgzk2lm7qijikn5k2i2lmk2ij..h6gzijm6ijn7ks7qijg2cefg66f7g2fzdwfhce"),
        (0x03B6, "c9fgfg66dwdwg0dwcgfgj6ftdeh5azf7i0eljtlp66f7fgf7lp"),
        (0x0400, "ijijo1f2jzij7q7qdwtds2nqg7k2hnjziji8ijf2itijpngsjzjzg7i8n5k2lmjzijk2gzhnl4ijkkijphq2m0oli8jzs2k2"),
        (0x0430, "fgfxera5g7fgilcqfjfjc6g7j4fcfgf2fgdwcqdwmvdwfxehmamvhdjzehe6kuf2fgfgfga5e6dw667q66p6mkfgc6fjdwfc"),
        (0x0490, "dlbf...."),
        (0x2010, "9999..fgrsrs..fc66666666999999..fgfg9q......rs"),
        (0x2030, "rs..589u..........9999"),
        (0x20AC, "fg"),
        (0x2190, "rsdwrsdwrsdw"),
        (0x2211, "jtg8"),
        (0x2260, "f9g7....f9f9"),
    ];

    public static readonly (int First, string Widths)[] Bold =
    [
        (0x0020, "7q99d6fgfgopk26m9999atg87q997q7qfgfgfgfgfgfgfgfgfgfg9999g8g8g8gzr3k2k2k2k2ijgzlmk27qfgk2gzn5k2lm"),
        (0x0050, "ijlmk2ijgzk2ijq8ijijgz997q99g8fg99fggzfggzfg99gzgz7q7qfg7qopgzgzgzgzatfg99gzfglmfgfgdwat7satg8"),
        (0x00A0, "7q99fgfgfgfg7sfg99khaafgg899khfcb4f9999999g0fg7q9999a5fgn6n6n6gzk2k2k2k2k2k2rsk2ijijijij7q7q7q7q"),
        (0x00D0, "k2k2lmlmlmlmlmg8lmk2k2k2k2ijijgzfgfgfgfgfgfgopfgfgfgfgfg7q7q7q7qgzgzgzgzgzgzgzf9gzgzgzgzgzfggzfg"),
        (0x0100, "k2fgk2fgk2fgk2fgk2fgk2fgk2fgk2jzk2gzijfgijfgijfgijfgijfglmgzlmgzlmgzlmgzk2gzk2gz7q7q7q7q7q7q7q7q"),
        (0x0130, "7q7qltfgfg7qk2fgfggz7qgz7qgzapgzdbgz7qk2gzk2gzk2gzjok3gzlmgzlmgzlmgzrsq8k2atk2atk2atijfgijfgijfg"),
        (0x0160, "ijfggz99gzdbgz99k2gzk2gzk2gzk2gzk2gzk2gzq8lmijfgijgzdwgzdwgzdw7q"),
        (0x0386, "k299npp6d6..mx..prna7qk2k2gpjzijgzk2lm7qk2ijn5k2hwlmk2ij..gogzijmtijmhma7qijh3cjgz7qg6h3gyfggud7"),
        (0x03B6, "csgzf17qfifgh0fgcdgzlah7egj0ceg6jvg0kxnh7qg6gzg6nh"),
        (0x0400, "ijilolfrjrij7q7ofguetiobgyk2hajzk2jzk2frjsijp4hejzjzgyjin5k2lmjzijk2gzhanqijkajjrxsbo6r7jzjrsnjz"),
        (0x0430, "fgh6h3blhnfgjpdth3h3dwhnkkgsgzgsgzfgdmfgobfgh3g5n5ngk9nqh3fcnqg7fgfggzblfcfg7q7t7qqxp6gzdwh3fggs"),
        (0x0490, "djcf...."),
        (0x2010, "9999..fgrsrs..fc7q7q7q7qdwdwdw..fgfg9q......rs"),
        (0x2030, "rs..6odb..........9999"),
        (0x20AC, "fg"),
        (0x2190, "rsdwrsdwrsdw"),
        (0x2211, "jtg8"),
        (0x2260, "f9g7....f9f9"),
    ];
}
