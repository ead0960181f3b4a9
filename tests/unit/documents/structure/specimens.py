"""Specimen texts of our own, and the short way from text to document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.documents.source import Paragraph, Source
from wsisdesk.documents.structure import understand

if TYPE_CHECKING:
    from wsisdesk.documents.model import Block, Document


def document_of(*lines: str) -> Document:
    """Understand plain lines as a document."""
    return understand(Source("text", tuple(map(Paragraph, lines))), "a.txt", "0" * 64)


def by_key(document: Document) -> dict[str, Block]:
    """Return the blocks that have a key, by it."""
    return {block.key: block for block in document.blocks if block.key}


def keys(document: Document) -> list[str]:
    """Return the keys of all blocks in reading order, empty ones left out."""
    return [block.key for block in document.blocks if block.key]


ITU_RESOLUTION = {
    "ar": """القرار 1999 (المعدَّل في 2031)
حماية المنارات القديمة
إن مجلس الاتحاد الدولي للاتصالات،
إذ يذكّر
 أ )\tبالقرار 5 لمؤتمر المندوبين المفوضين؛
ب)\tبالقرار 6 لمؤتمر المندوبين المفوضين،
وإذ يلاحظ بارتياح
 أ )\tعدد المنارات المرممة؛
ب)\tعدد الزوار،
يقرر أن يكلف الأمين العام
1\tبإعداد قائمة بالمنارات؛
2\tبنشر القائمة،
يشجع الدول الأعضاء على
1\tإضاءة المنارات؛
2\tصيانتها.""",
    "en": """RESOLUTION 1999 (Modified 2031)
Protection of old lighthouses
The ITU Council,
recalling
a)\tResolution 5 of the Plenipotentiary Conference;
b)\tResolution 6 of the Plenipotentiary Conference,
noting with satisfaction
a)\tthe number of lighthouses repaired;
b)\tthe number of visitors,
resolves to instruct the Secretary-General
1\tto draw up a list of lighthouses;
2\tto publish the list,
encourages Member States
1\tto light the lighthouses;
2\tto maintain them.""",
    "fr": """RÉSOLUTION 1999 (Modifiée en 2031)
Protection des phares anciens
Le Conseil de l'UIT,
rappelant
a)\tla Résolution 5 de la Conférence de plénipotentiaires;
b)\tla Résolution 6 de la Conférence de plénipotentiaires,
notant avec satisfaction
a)\tle nombre de phares restaurés;
b)\tle nombre de visiteurs,
décide de charger le Secrétaire général
1\td'établir une liste des phares;
2\tde publier cette liste,
encourage les États Membres à
1\tallumer les phares;
2\tles entretenir.""",
    "es": """RESOLUCIÓN 1999 (Modificada en 2031)
Protección de los faros antiguos
El Consejo de la UIT,
recordando
a)\tla Resolución 5 de la Conferencia de Plenipotenciarios;
b)\tla Resolución 6 de la Conferencia de Plenipotenciarios,
observando con satisfacción
a)\tel número de faros restaurados;
b)\tel número de visitantes,
resuelve encargar al Secretario General
1\tque prepare una lista de los faros;
2\tque publique la lista,
alienta a los Estados Miembros a
1\tencender los faros;
2\tmantenerlos.""",
    "ru": """РЕЗОЛЮЦИЯ 1999 (Изм. 2031 г.)
Защита старинных маяков
Совет МСЭ,
напоминая
a)\tРезолюцию 5 Полномочной конференции;
b)\tРезолюцию 6 Полномочной конференции,
отмечая с удовлетворением
a)\tчисло восстановленных маяков;
b)\tчисло посетителей,
решает поручить Генеральному секретарю
1\tсоставить список маяков;
2\tопубликовать этот список,
настоятельно призывает Государства-Члены
1\tзажечь маяки;
2\tсодержать их в порядке.""",
    "zh": """第1999号决议（2031年，修正版）
保护古老的灯塔
国际电联理事会，
忆及
a)\t全权代表大会第5号决议；
b)\t全权代表大会第6号决议，
满意地注意到
a)\t已修复灯塔的数量；
b)\t参观者的数量，
做出决议，责成秘书长
1\t编制灯塔清单；
2\t公布该清单，
鼓励成员国
1\t点亮灯塔；
2\t维护灯塔。""",
}

UN_RESOLUTION = """99/321. Protection of old lighthouses
The General Assembly,
Recalling its resolution 98/10 of 3 May 2030,
Recalling also the Declaration of Keepers,
Deeply concerned at the number of dark coasts,
1. Takes note of the report of the Secretary-General;
2. Requests the Secretary-General, within existing resources:
(a) To count the lighthouses;
(b) To report on the number;
3. Invites Member States to light them;
4. Decides to include the item in its provisional agenda.
80th plenary meeting
16 December 2031"""

RECORD_AR = """1\tتقرير رئيس فريق المنارات (الوثيقة C31/8)
1.1\tقدم رئيس الفريق التقرير.
1.2\tوأخذ عدة أعضاء الكلمة.
3.1\tوأعرب أحدهم عن تحفظه.
4.1\tواتُّفق على ذلك.
2\tقائمة بالمنارات (الوثيقة C31/9)
2.1\tقدمت ممثلة الأمانة الوثيقة.
2.2\tوشكرها الرئيس.
3.2\tوأخذ المجلس علماً بالتقرير.
3\tتقارير شفوية (الوثيقة C31/10)
3.1\tقدم الرئيس عرضاً.
3.2\tووافق المجلس على المقترح.
3.3\tوقدم أعضاء آخرون ملاحظات.
4.3\tواتُّفق على ذلك.
\tالأمينة العامة"""


def itu(language: str) -> Document:
    """Return the ITU specimen in one language."""
    return document_of(*ITU_RESOLUTION[language].splitlines())
