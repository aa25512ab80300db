/** Korean: words by which what is no outlet's name, and what is the house's own, is told from a name. */
import type { NameWords } from '../name-words.ts';

export const nameWords: NameWords = {
  roles: '기자 편집장 논설위원 특파원 인턴기자 교수 연구원 작가 앵커 평론가'.split(' '),
  generic: '뉴스 속보 정치 경제 사회 국제 문화 스포츠 연예 지역 최신 주요 기사 전체 홈 영상 사진 오피니언 랭킹'.split(
    ' ',
  ),
  actions: ['구독', '공유', '로그인', '회원가입', '더보기', '클릭', '댓글', '인쇄', '저장', '언론사'],
  academies: ['대학교', '대학', '연구소'],
  departments: ['부', '팀', '국', '과', '실', '위원회', '센터'],
  authorities: ['통계청', '부', '청'],
  accounts: ['공식계정', '앱', '채널', '블로그', '유튜브', '카카오톡'],
  editions: ['지면', '전자판'],
  joiners: [],
  parters: [],
  helpers: [],
  legalForms: [],
  byWords: [],
  agencies: ['통신', '통신사'],
  pictured: [],
  staffWords: [],
};
