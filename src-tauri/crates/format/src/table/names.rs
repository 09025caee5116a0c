//! What people call the columns of a table, in the languages of the app and
//! some others: without spaces and signs, in small letters.

use std::collections::HashMap;
use std::sync::LazyLock;

use words::Words;

use super::columns::{TableField, plain};
use crate::import::roles::normal;

/// The column that a header means which is written so, other than by its very
/// name.
pub(crate) fn called(header: &str) -> Option<TableField> {
    let bare = || normal(header);
    CALLED.get(header).or_else(|| CALLED.get(&bare())).copied()
}

/// Those that people have for it, and then what the app calls it; with and
/// without accents.
static CALLED: LazyLock<HashMap<String, TableField>> = LazyLock::new(|| {
    let mut called = HashMap::new();
    let theirs = TableField::CHOICES.into_iter().flat_map(|field| {
        names(field).split_whitespace().map(move |name| (name.to_owned(), field))
    });
    let ours = words::LANGUAGES.iter().flat_map(|language| {
        let words = Words::of(language);
        TableField::CHOICES.map(|field| (plain(&field.title(&words)), field))
    });
    let all: Vec<(String, TableField)> = theirs.chain(ours).collect();
    for (name, field) in &all {
        called.entry(name.clone()).or_insert(*field);
    }
    for (name, field) in &all {
        called.entry(normal(name)).or_insert(*field);
    }
    called
});

const fn names(field: TableField) -> &'static str {
    match field {
        TableField::Stage => {
            "stages phase phasen etappe abschnitt journeystage journeyphase stagename phasename \
             section etapa etapas fase fases étape étapes etape phases faza etap etapy fasi \
             المرحلة مرحلة المراحل ステージ フェーズ 段階 阶段 階段 этап стадия"
        }
        TableField::Touchpoint => {
            "touchpoints step steps moment kontaktpunkt kontaktpunkte berührungspunkt \
             beruehrungspunkt schritt schritte interaction task activity aktivität touchpointname \
             stepname puntodecontacto puntosdecontacto paso pasos pointdecontact \
             pointsdecontact contactpunt contactpunten stap stappen punktstyku punktystyku krok \
             kroki pontodecontato pontosdecontato passo puntodicontatto نقطةالاتصال نقطةاتصال \
             نقاطالاتصال نقطةالتماس الخطوة خطوة タッチポイント 接点 ステップ 触点 接触点 步骤 \
             точкаконтакта шаг"
        }
        TableField::Channel => {
            "channels kanal kanäle kanaele channelname canal canales canaux canale canali kanaal \
             kanalen kanał kanały القناة قناة القنوات チャネル チャンネル 渠道 канал"
        }
        TableField::Lane => {
            "lanes row swimlane zeile bahn ebene reihe category kategorie type typ art lanename \
             rowname carril carriles fila categoría categoria tipo couloir couloirs ligne \
             catégorie rij rijen swimlanes categorie soort tor tory wiersz kategoria rodzaj \
             المسار مسار الفئة النوع レーン 行 分類 種類 泳道 类别 категория"
        }
        TableField::Text => {
            "texts note notes notiz notizen card karte content inhalt description beschreibung \
             comment kommentar bemerkung statement aussage cardtext stickynote sticky texto nota \
             notas tarjeta contenido descripción comentario texte fiche contenu \
             commentaire tekst kaartje inhoud beschrijving opmerking opis treść karteczka \
             komentarz notatka conteúdo descrição testo contenuto descrizione commento النص نص \
             البطاقة ملاحظة الوصف تعليق テキスト 本文 カード メモ 内容 説明 コメント 文本 备注 \
             описание текст комментарий"
        }
        TableField::Emotion => {
            "emotions sentiment feeling feelings mood stimmung gefühl gefuehl emotionen \
             emotionscore emotionalstate experience satisfaction zufriedenheit \
             satisfacción tevredenheid zadowolenie 满意度 満足度 الرضا emoción emociones sentimiento valoración \
             émotion émotions ressenti évaluation emotie emoties gevoel emocja emocje nastrój \
             odczucie ocena emoção emozione emozioni المشاعر الشعور العاطفة 感情 気持ち 評価 情绪 \
             эмоция эмоции"
        }
        TableField::Owner => {
            "owners team teams department abteilung bereich responsible verantwortlich \
             verantwortung zuständig zustaendig zuständigkeit eigentümer responsable \
             responsables equipo departamento équipe service eigenaar afdeling verantwoordelijke \
             właściciel zespół dział odpowiedzialny responsável equipe responsabile squadra \
             reparto المسؤول مسؤول الفريق القسم オーナー 担当 担当者 担当部署 責任者 チーム 部門 部署 \
             负责人 团队 部门 ответственный отдел"
        }
        TableField::Stack => "stacks stapel pile pila stos رزمة スタック",
        TableField::Heading => {
            "headings überschrift ueberschrift group gruppe cluster encabezado grupo rubrique \
             groupe kop groep nagłówek grupa titolo gruppo عنوانالمجموعة المجموعة 見出し \
             グループ 分组"
        }
        TableField::Source => {
            "sources quelle quellen evidence beleg belege reference herkunft origin fuente \
             fuentes evidencia preuve preuves bron bronnen onderbouwing źródło źródła dowód \
             dowody fonte fonti المصدر مصدر الدليل 情報源 出典 根拠 来源 证据 источник"
        }
        TableField::Until => {
            "untiltouchpoint lasttouchpoint biskontaktpunkt hastaelpuntodecontacto \
             jusquaupointdecontact totenmettouchpoint dopunktustyku"
        }
        TableField::Persona => {
            "personas personaname actor akteur acteur arquetipo arquetipos الشخصية شخصية ペルソナ 人物角色 用户画像 \
             персона"
        }
        TableField::Severity => {
            "schweregrad gravedad gravité ernst dotkliwość gravidade gravità الشدة 深刻度 严重程度 \
             серьёзность"
        }
        TableField::Impact => "auswirkung wirkung impacto impatto wpływ الأثر インパクト 影響 影响",
        TableField::Effort => {
            "aufwand esfuerzo inspanning nakład esforço sforzo الجهد 労力 工数 工作量"
        }
        TableField::Tags => {
            "tag schlagwort schlagworte schlagwörter etiqueta etiquetas étiquette étiquettes \
             labels label etykieta etykiety tagi الوسوم وسم タグ 标签 тег теги"
        }
        TableField::Date => "datum fecha data التاريخ تاريخ 日付 日期 дата",
        TableField::Cases => {
            "stichprobe muestra échantillon steekproef próba العينة サンプル数 样本"
        }
        TableField::Author => {
            "autor autorin autora auteur auteure autore المؤلف الكاتب 作成者 著者 作者 автор"
        }
        TableField::Id => {
            "ids kennung identifier identifikator identificador identifiant identyfikator \
             المعرف معرف 識別子 标识 идентификатор"
        }
        // Only tables that name records by their ids have the others.
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::columns::plain;

    #[test]
    fn every_name_is_written_plainly_and_means_one_column() {
        let mut all: Vec<&str> = Vec::new();
        for field in TableField::CHOICES {
            for name in names(field).split_whitespace() {
                assert_eq!(name, plain(name), "{field:?}");
                all.push(name);
            }
        }
        all.sort_unstable();
        let twice: Vec<_> = all.windows(2).filter(|pair| pair[0] == pair[1]).collect();
        assert_eq!(twice, Vec::<&[&str]>::new());
    }
}
