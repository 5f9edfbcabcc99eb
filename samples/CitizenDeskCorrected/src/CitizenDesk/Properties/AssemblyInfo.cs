using PolicyAnalyzers;

[assembly: AIPurpose("市民からの問い合わせへの回答と案件の処理（個人情報保護方針 第4項）")]
