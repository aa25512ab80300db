/** Metric nouns of Korean and the words around them. */
import type { MetricTable } from '../statistics-tables.ts';

export const metrics: MetricTable = {
  suffixes:
    '길이 높이 면적 인구 기온 전세가격 최저임금 임금 환율 국가채무 관광객 기준금리 영업손실 수출액 수입액 매출 매출액 영업이익 순이익 무역수지 인구 수 가격 지수 금액 규모 비용 예산 투자 판매량 생산량 주가',
  rates: '률 율 금리 실업률 물가 지지율 이익률',
  growth: '증가율 성장률 상승률',
  falls: '감소율 하락률',
  shares: '비중 비율 점유율',
  ranks: '',
  limits: '',
  changes: '',
  implied: '',
  perUnit: '',
  keeps:
    '주가 물가 원가 단가 평가 국가 유가 길이 높이 깊이 넓이 도시 이자 이익 이용 이용자 이용객 가격 가구 가입자 은행 은행권 도로 도입 의료 의사 의원 을지로 총리 그룹 이민 이직',
  leading: '의 은 는 이 가 을 를 에 도 그 이번 총',
  breakers: '회사는 한국은행은 정부는 지난해보다 전년보다 작년보다 재정적자는 했다 있다 따르면 대비 등 및 위해',
  nameless: '이것 그것 이 그 저 것 등 중 약 더 또 또한 이상 이하 정도 일부 나머지 기타',
  toldWhenFew: '사망자 부상자 실종자 확진자 환자 사망 사건 사고 건',
  articles: '',
  stops: '을 를 이 가 은 는 에 로 으로 했다 했고 증가 감소 상승 하락 흑자 적자 기록',
};
